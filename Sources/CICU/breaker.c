#include "cicu.h"
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  UText *text;
};

cicu_breaker *cicu_breaker_open(int32_t sentences, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator =
      ubrk_open(sentences ? UBRK_SENTENCE : UBRK_WORD, "root", NULL, 0, &error);
  *status = error;
  if (U_FAILURE(error)) return NULL;
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) abort();
  breaker->iterator = iterator;
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  if (breaker->text) utext_close(breaker->text);
  free(breaker);
}

void cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *text, int64_t length,
                           int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  breaker->text = utext_openUTF8(breaker->text, (const char *)text, length, &error);
  if (U_SUCCESS(error)) ubrk_setUText(breaker->iterator, breaker->text, &error);
  if (U_SUCCESS(error)) ubrk_first(breaker->iterator);
  *status = error;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *ends, int32_t *rules, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t end = ubrk_next(breaker->iterator);
    if (end == UBRK_DONE) break;
    ends[count] = end;
    rules[count] = ubrk_getRuleStatus(breaker->iterator);
    count++;
  }
  return count;
}
