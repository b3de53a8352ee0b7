#include "cicu.h"
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

int32_t cicu_fold(const uint8_t *text, int32_t length, uint8_t *folded, int32_t capacity,
                  int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  // NFC and full case folding never lengthen a text by more than a factor of three (UAX #15).
  int32_t room = length * 3 + 16;
  UChar *a = malloc(sizeof(UChar) * (size_t)room * 2);
  if (!a) abort();
  UChar *b = a + room;
  int32_t n = 0;
  u_strFromUTF8(a, room, &n, (const char *)text, length, &error);
  int32_t kept = 0;
  for (int32_t i = 0; U_SUCCESS(error) && i < n;) {
    UChar32 c;
    int32_t start = i;
    U16_NEXT(a, i, n, c);
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
    while (start < i) a[kept++] = a[start++];
  }
  n = unorm2_normalize(nfc, a, kept, b, room, &error);
  n = u_strFoldCase(a, room, b, n, U_FOLD_CASE_DEFAULT, &error);
  n = unorm2_normalize(nfc, a, n, b, room, &error);
  int32_t needed = 0;
  u_strToUTF8((char *)folded, capacity, &needed, b, n, &error);
  if (error == U_BUFFER_OVERFLOW_ERROR || error == U_STRING_NOT_TERMINATED_WARNING)
    error = U_ZERO_ERROR;
  free(a);
  *status = error;
  return needed;
}

int32_t cicu_class(int32_t code_point) {
  int8_t type = u_charType(code_point);
  if (type == U_UPPERCASE_LETTER || type == U_TITLECASE_LETTER) return 5;
  if (U_MASK(type) & (U_GC_L_MASK | U_GC_M_MASK)) return 0;
  if (U_MASK(type) & U_GC_N_MASK) return 1;
  if (u_isUWhiteSpace(code_point)) return 2;
  if (U_MASK(type) & U_GC_P_MASK) return 3;
  return 4;
}

const char *cicu_version(void) { return U_ICU_VERSION; }
const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }
const char *cicu_status_name(int32_t status) { return u_errorName((UErrorCode)status); }
