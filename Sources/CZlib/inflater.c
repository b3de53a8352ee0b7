#include "czlib.h"

#ifdef COMPRESSION

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct czlib_inflater {
  z_stream stream;
  // A member has ended; the next byte begins another.
  int between;
};

czlib_inflater *czlib_open(void) {
  czlib_inflater *inflater = calloc(1, sizeof *inflater);
  if (!inflater) return NULL;
  // 16 + 15: a gzip wrapper, the largest window.
  if (inflateInit2(&inflater->stream, 16 + MAX_WBITS) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

void czlib_close(czlib_inflater *inflater) {
  inflateEnd(&inflater->stream);
  free(inflater);
}

static uInt clamp(int64_t length) { return length > INT_MAX ? INT_MAX : (uInt)length; }

int32_t czlib_feed(czlib_inflater *inflater, const uint8_t *source, int64_t source_length,
                   uint8_t *target, int64_t capacity, int64_t *taken, int64_t *written,
                   int32_t *ended) {
  z_stream *stream = &inflater->stream;
  *taken = *written = 0;
  *ended = inflater->between;
  if (source_length == 0 && inflater->between) return 0;
  if (inflater->between) {
    // gzip itself passes over zeros that pad a tape.
    if (source[0] == 0) {
      while (*taken < source_length && source[*taken] == 0) ++*taken;
      return 0;
    }
    inflateReset(stream);
    inflater->between = 0;
  }
  stream->next_in = (Bytef *)source;
  stream->avail_in = clamp(source_length);
  stream->next_out = target;
  stream->avail_out = clamp(capacity);
  int status = inflate(stream, Z_NO_FLUSH);
  *taken = stream->next_in - source;
  *written = stream->next_out - target;
  if (status == Z_STREAM_END) inflater->between = 1;
  *ended = inflater->between;
  return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? 0 : 1;
}

#endif
