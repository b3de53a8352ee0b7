#include "czstd.h"

#ifdef COMPRESSION

#include <stdlib.h>
#include <zstd.h>

struct czstd_decoder {
  ZSTD_DStream *stream;
};

czstd_decoder *czstd_open(void) {
  czstd_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) return NULL;
  decoder->stream = ZSTD_createDStream();
  if (!decoder->stream) {
    free(decoder);
    return NULL;
  }
  ZSTD_DCtx_setParameter(decoder->stream, ZSTD_d_windowLogMax, 27);
  return decoder;
}

void czstd_close(czstd_decoder *decoder) {
  ZSTD_freeDStream(decoder->stream);
  free(decoder);
}

int32_t czstd_feed(czstd_decoder *decoder, const uint8_t *source, int64_t source_length,
                   uint8_t *target, int64_t capacity, int64_t *taken, int64_t *written,
                   int32_t *ended) {
  ZSTD_inBuffer in = {source, (size_t)source_length, 0};
  ZSTD_outBuffer out = {target, (size_t)capacity, 0};
  size_t status = ZSTD_decompressStream(decoder->stream, &out, &in);
  *taken = (int64_t)in.pos;
  *written = (int64_t)out.pos;
  *ended = status == 0;
  return ZSTD_isError(status) ? 1 : 0;
}

#endif
