/// A narrow door to the system's ICU. No ICU type appears here: the headers of ICU stay in the
/// `.c` files, since Swift cannot import ICU's renamed functions and they clash with Foundation's.
///
/// Status codes are ICU's `UErrorCode` values: 0 or less is success, above 0 is failure.
/// Texts are UTF-8; lengths and offsets are in bytes.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// A word or sentence break iterator with its text.
typedef struct cicu_breaker cicu_breaker;

/// Opens a breaker: `sentences` 0 for words (UAX #29 section 4, CLDR root rules), 1 for sentences
/// (section 5). Returns NULL and sets `status` on failure.
cicu_breaker *_Nullable cicu_breaker_open(int32_t sentences, int32_t *status);
void cicu_breaker_close(cicu_breaker *breaker);
/// Gives the breaker its text, which must stay in place until the next call or the close.
void cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *text, int64_t length,
                           int32_t *status);
/// Writes up to `capacity` next boundaries with their rule status; returns how many, 0 at the end.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *ends, int32_t *rules, int32_t capacity);

/// Writes the NFC, full-case-folded form of a text without default-ignorable code points.
/// Returns the length needed, which may exceed `capacity`; then nothing useful was written.
int32_t cicu_fold(const uint8_t *text, int32_t length, uint8_t *folded, int32_t capacity,
                  int32_t *status);

/// General class of a code point: 0 letter or mark, 1 digit, 2 white space, 3 punctuation, 4 symbol
/// or anything else, 5 upper- or titlecase letter.
int32_t cicu_class(int32_t code_point);

/// Names the most likely charset of some bytes into `name` (NUL-ended); returns ICU's confidence,
/// 0 to 100.
int32_t cicu_detect(const uint8_t *bytes, int32_t length, char *name, int32_t capacity,
                    int32_t *status);

/// A charset converter to UTF-8 that stops at undecodable bytes or replaces them by U+FFFD.
typedef struct cicu_converter cicu_converter;

cicu_converter *_Nullable cicu_converter_open(const char *charset, int32_t lossy, int32_t *status);
void cicu_converter_close(cicu_converter *converter);
/// Converts; `consumed` and `written` are in bytes. Returns 1 when the output is full and there is
/// more, else 0. With `flush`, this is the last piece of input.
int32_t cicu_converter_feed(cicu_converter *converter, const uint8_t *bytes, int64_t length,
                            int32_t flush, int64_t *consumed, uint8_t *utf8, int64_t capacity,
                            int64_t *written, int32_t *status);

/// ICU's and Unicode's versions, such as "72.1" and "15.0".
const char *cicu_version(void);
const char *cicu_unicode_version(void);
/// The name ICU gives a status code.
const char *cicu_status_name(int32_t status);

#pragma clang assume_nonnull end
#endif
