// Our door to libzstd: frames in, bytes out, piece by piece. No zstd type is visible here.
#ifndef CZSTD_H
#define CZSTD_H

#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct czstd_decoder czstd_decoder;

// Opens a decoder whose window is at most 128 MiB, as the zstd program has it; null when there is
// no memory.
czstd_decoder *_Nullable czstd_open(void);
void czstd_close(czstd_decoder *decoder);

// Decodes as much of `source` as fits in `target`. `taken` and `written` say how much was used;
// `ended` is 1 when a frame ended with the last byte taken. Frames may follow one another.
// Returns 0, or 1 when the data is damaged or wants a larger window.
int32_t czstd_feed(czstd_decoder *decoder, const uint8_t *source, int64_t source_length,
                   uint8_t *target, int64_t capacity, int64_t *taken, int64_t *written,
                   int32_t *ended);

#pragma clang assume_nonnull end

#endif
