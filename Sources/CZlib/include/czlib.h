// Our door to zlib: gzip data in, bytes out, piece by piece. No zlib type is visible here.
#ifndef CZLIB_H
#define CZLIB_H

#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct czlib_inflater czlib_inflater;

// Opens an inflater for gzip data; null when there is no memory.
czlib_inflater *_Nullable czlib_open(void);
void czlib_close(czlib_inflater *inflater);

// Inflates as much of `source` as fits in `target`. `taken` and `written` say how much was used;
// `ended` is 1 when a member of the file ended with the last byte taken. Members may follow one
// another. Returns 0, or 1 when the data is damaged.
int32_t czlib_feed(czlib_inflater *inflater, const uint8_t *source, int64_t source_length,
                   uint8_t *target, int64_t capacity, int64_t *taken, int64_t *written,
                   int32_t *ended);

#pragma clang assume_nonnull end

#endif
