// Words of a UTF-8 file by ICU's word iterator over UTF-16, the conversion included.
// usage: icu_words FILE
#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

// Converted at a time, in bytes; cut behind a line end.
enum { BLOCK = 1 << 20 };

int main(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  char *bytes = malloc(BLOCK);
  UChar *units = malloc(BLOCK * sizeof(UChar));
  if (!file || !bytes || !units) return 1;
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "nl", NULL, 0, &status);
  if (U_FAILURE(status)) return 1;
  long words = 0;
  size_t kept = 0, read;
  while ((read = fread(bytes + kept, 1, BLOCK - kept, file)) + kept > 0) {
    size_t count = kept + read, end = count;
    if (count == BLOCK) {
      while (end > 1 && bytes[end - 1] != '\n') end--;
    }
    int32_t length;
    u_strFromUTF8(units, BLOCK, &length, bytes, (int32_t)end, &status);
    ubrk_setText(iterator, units, length, &status);
    if (U_FAILURE(status)) return 1;
    while (ubrk_next(iterator) != UBRK_DONE) {
      words += ubrk_getRuleStatus(iterator) >= UBRK_WORD_NUMBER;
    }
    kept = count - end;
    for (size_t i = 0; i < kept; i++) bytes[i] = bytes[end + i];
  }
  printf("%ld\n", words);
  return 0;
}
