#include "cicu.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

int32_t cicu_detect(const uint8_t *bytes, int32_t length, char *name, int32_t capacity,
                    int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t confidence = 0;
  name[0] = 0;
  UCharsetDetector *detector = ucsdet_open(&error);
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  if (U_SUCCESS(error) && match) {
    const char *found = ucsdet_getName(match, &error);
    confidence = ucsdet_getConfidence(match, &error);
    if (U_SUCCESS(error)) {
      strncpy(name, found, (size_t)capacity - 1);
      name[capacity - 1] = 0;
    }
  }
  if (detector) ucsdet_close(detector);
  *status = error;
  return confidence;
}

struct cicu_converter {
  UConverter *from;
  UConverter *utf8;
  UChar pivot[2048];
  UChar *pivot_source, *pivot_target;
  int32_t started;
};

cicu_converter *cicu_converter_open(const char *charset, int32_t lossy, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_converter *converter = calloc(1, sizeof *converter);
  if (!converter) abort();
  converter->from = ucnv_open(charset, &error);
  converter->utf8 = ucnv_open("UTF-8", &error);
  if (U_SUCCESS(error))
    ucnv_setToUCallBack(converter->from,
                        lossy ? UCNV_TO_U_CALLBACK_SUBSTITUTE : UCNV_TO_U_CALLBACK_STOP, NULL, NULL,
                        NULL, &error);
  *status = error;
  if (U_SUCCESS(error)) return converter;
  cicu_converter_close(converter);
  return NULL;
}

void cicu_converter_close(cicu_converter *converter) {
  if (converter->from) ucnv_close(converter->from);
  if (converter->utf8) ucnv_close(converter->utf8);
  free(converter);
}

int32_t cicu_converter_feed(cicu_converter *converter, const uint8_t *bytes, int64_t length,
                            int32_t flush, int64_t *consumed, uint8_t *utf8, int64_t capacity,
                            int64_t *written, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const char *source = (const char *)bytes;
  char *target = (char *)utf8;
  if (!converter->started) {
    converter->pivot_source = converter->pivot_target = converter->pivot;
    converter->started = 1;
  }
  ucnv_convertEx(converter->utf8, converter->from, &target, (const char *)utf8 + capacity, &source,
                 (const char *)bytes + length, converter->pivot, &converter->pivot_source,
                 &converter->pivot_target, converter->pivot + 2048, 0, flush != 0, &error);
  *consumed = source - (const char *)bytes;
  *written = target - (char *)utf8;
  int32_t full = error == U_BUFFER_OVERFLOW_ERROR;
  *status = full ? U_ZERO_ERROR : error;
  return full;
}
