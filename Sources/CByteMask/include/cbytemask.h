/// Classes of 64 bytes at a time, as masks: bit n stands for byte n.
///
/// Header-only, so that Swift inlines it: SSE2 is part of every x86-64; elsewhere eight bytes at a
/// time in plain C. Both give the same masks; the tests compare them with a scalar reference.
#ifndef CBYTEMASK_H
#define CBYTEMASK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#pragma clang assume_nonnull begin

/// What a tokenizer asks of 64 bytes.
typedef struct {
  /// ASCII letters.
  uint64_t letters;
  /// ASCII digits.
  uint64_t digits;
  /// U+0020.
  uint64_t spaces;
  /// U+0009 to U+000D and U+0020.
  uint64_t whites;
  /// Carriage returns and line feeds.
  uint64_t returns, feeds;
  /// Comma and semicolon, which join digits.
  uint64_t commas;
  /// `#`, `&`, `'`, `-`, `.`, `/`, `@`, `_` and the backtick: what may join words.
  uint64_t joints;
  /// Bytes outside ASCII.
  uint64_t high;
} cbm_word_masks;

/// What a search for sentence ends asks of 64 bytes: `!`, `.`, `?`, line feed, carriage return.
typedef uint64_t cbm_mask;

// MARK: Eight bytes at a time, for every machine

/// 0x80 in every byte of `x` (below 0x80) that lies in `low...high`.
static inline uint64_t cbm_swar_range(uint64_t x, uint8_t low, uint8_t high) {
  const uint64_t ones = 0x0101010101010101;
  uint64_t above = x + ones * (uint64_t)(0x80 - low);
  uint64_t beyond = x + ones * (uint64_t)(0x7F - high);
  return above & ~beyond & (ones << 7);
}

/// Gathers the top bits of eight bytes.
static inline uint64_t cbm_swar_gather(uint64_t tops) {
  return ((tops >> 7) * 0x0102040810204080) >> 56;
}

static inline uint64_t cbm_swar_load(const uint8_t *bytes) {
  uint64_t x;
  memcpy(&x, bytes, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  x = __builtin_bswap64(x);
#endif
  return x;
}

static inline cbm_word_masks cbm_word_masks_portable(const uint8_t *bytes) {
  cbm_word_masks masks = {0};
  const uint64_t tops = 0x8080808080808080;
  for (int i = 0; i < 8; i++) {
    uint64_t raw = cbm_swar_load(bytes + i * 8);
    uint64_t high = raw & tops;
    uint64_t x = raw & ~tops, ascii = ~high;
    int shift = i * 8;
#define CBM_PUT(field, tops) masks.field |= cbm_swar_gather((tops) & ascii) << shift
    uint64_t spaces = cbm_swar_range(x, 0x20, 0x20);
    CBM_PUT(letters, cbm_swar_range(x | 0x2020202020202020, 0x61, 0x7A));
    CBM_PUT(digits, cbm_swar_range(x, 0x30, 0x39));
    CBM_PUT(spaces, spaces);
    CBM_PUT(whites, spaces | cbm_swar_range(x, 0x09, 0x0D));
    CBM_PUT(returns, cbm_swar_range(x, 0x0D, 0x0D));
    CBM_PUT(feeds, cbm_swar_range(x, 0x0A, 0x0A));
    CBM_PUT(commas, cbm_swar_range(x, 0x2C, 0x2C) | cbm_swar_range(x, 0x3B, 0x3B));
    CBM_PUT(joints, cbm_swar_range(x, 0x2D, 0x2F) | cbm_swar_range(x, 0x26, 0x27) |
                        cbm_swar_range(x, 0x5F, 0x60) | cbm_swar_range(x, 0x23, 0x23) |
                        cbm_swar_range(x, 0x40, 0x40));
#undef CBM_PUT
    masks.high |= cbm_swar_gather(high) << shift;
  }
  return masks;
}

static inline cbm_mask cbm_ends_portable(const uint8_t *bytes) {
  uint64_t mask = 0;
  const uint64_t tops = 0x8080808080808080;
  for (int i = 0; i < 8; i++) {
    uint64_t raw = cbm_swar_load(bytes + i * 8);
    uint64_t x = raw & ~tops, ascii = ~(raw & tops);
    uint64_t found = cbm_swar_range(x, 0x21, 0x21) | cbm_swar_range(x, 0x2E, 0x2E) |
                     cbm_swar_range(x, 0x3F, 0x3F) | cbm_swar_range(x, 0x0A, 0x0A) |
                     cbm_swar_range(x, 0x0D, 0x0D);
    mask |= cbm_swar_gather(found & ascii) << (i * 8);
  }
  return mask;
}

/// Bytes 0xC3 that open a letter (U+00C0 to U+00FF less × and ÷) and the bytes that end one.
static inline cbm_mask cbm_latin1_portable(const uint8_t *bytes) {
  uint64_t leads = 0, ends = 0;
  for (int i = 0; i < 64; i++) {
    leads |= (uint64_t)(bytes[i] == 0xC3) << i;
    ends |= (uint64_t)((bytes[i] & 0xC0) == 0x80 && (bytes[i] & 0xDF) != 0x97) << i;
  }
  uint64_t closed = leads << 1 & ends;
  return closed | closed >> 1;
}

// MARK: Sixteen bytes at a time, on x86-64

#if defined(__SSE2__)

static inline __m128i cbm_sse2_range(__m128i x, uint8_t low, uint8_t high) {
  // Moves `low...high` to the top of the signed range, where one comparison finds it.
  __m128i moved = _mm_add_epi8(x, _mm_set1_epi8((char)(0x7F - high)));
  return _mm_cmpgt_epi8(moved, _mm_set1_epi8((char)(0x7E - (high - low))));
}

static inline uint64_t cbm_sse2_gather(__m128i x) { return (uint32_t)_mm_movemask_epi8(x); }

static inline cbm_word_masks cbm_word_masks_sse2(const uint8_t *bytes) {
  cbm_word_masks masks = {0};
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(bytes + i * 16));
    int shift = i * 16;
#define CBM_IS(byte) _mm_cmpeq_epi8(x, _mm_set1_epi8(byte))
#define CBM_PUT(field, vector) masks.field |= cbm_sse2_gather(vector) << shift
    __m128i spaces = CBM_IS(0x20);
    CBM_PUT(letters, cbm_sse2_range(_mm_or_si128(x, _mm_set1_epi8(0x20)), 0x61, 0x7A));
    CBM_PUT(digits, cbm_sse2_range(x, 0x30, 0x39));
    CBM_PUT(spaces, spaces);
    CBM_PUT(whites, _mm_or_si128(spaces, cbm_sse2_range(x, 0x09, 0x0D)));
    CBM_PUT(returns, CBM_IS(0x0D));
    CBM_PUT(feeds, CBM_IS(0x0A));
    CBM_PUT(commas, _mm_or_si128(CBM_IS(0x2C), CBM_IS(0x3B)));
    __m128i joints = _mm_or_si128(cbm_sse2_range(x, 0x2D, 0x2F), cbm_sse2_range(x, 0x26, 0x27));
    joints = _mm_or_si128(joints, cbm_sse2_range(x, 0x5F, 0x60));
    CBM_PUT(joints, _mm_or_si128(joints, _mm_or_si128(CBM_IS(0x23), CBM_IS(0x40))));
    CBM_PUT(high, x);
#undef CBM_PUT
#undef CBM_IS
  }
  return masks;
}

static inline cbm_mask cbm_ends_sse2(const uint8_t *bytes) {
  uint64_t mask = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(bytes + i * 16));
#define CBM_IS(byte) _mm_cmpeq_epi8(x, _mm_set1_epi8(byte))
    __m128i found = _mm_or_si128(CBM_IS(0x21), _mm_or_si128(CBM_IS(0x2E), CBM_IS(0x3F)));
    found = _mm_or_si128(found, _mm_or_si128(CBM_IS(0x0A), CBM_IS(0x0D)));
#undef CBM_IS
    mask |= cbm_sse2_gather(found) << (i * 16);
  }
  return mask;
}

static inline cbm_mask cbm_latin1_sse2(const uint8_t *bytes) {
  uint64_t leads = 0, ends = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(bytes + i * 16));
    // 0x80...0xBF are the signed bytes below -64.
    __m128i tails = _mm_cmplt_epi8(x, _mm_set1_epi8((char)0xC0));
    __m128i signs = _mm_cmpeq_epi8(_mm_and_si128(x, _mm_set1_epi8((char)0xDF)),
                                   _mm_set1_epi8((char)0x97));
    leads |= cbm_sse2_gather(_mm_cmpeq_epi8(x, _mm_set1_epi8((char)0xC3))) << (i * 16);
    ends |= cbm_sse2_gather(_mm_andnot_si128(signs, tails)) << (i * 16);
  }
  uint64_t closed = leads << 1 & ends;
  return closed | closed >> 1;
}

static inline cbm_word_masks cbm_words(const uint8_t *bytes) { return cbm_word_masks_sse2(bytes); }
static inline cbm_mask cbm_ends(const uint8_t *bytes) { return cbm_ends_sse2(bytes); }
static inline cbm_mask cbm_latin1(const uint8_t *bytes) { return cbm_latin1_sse2(bytes); }

#else

static inline cbm_word_masks cbm_words(const uint8_t *bytes) {
  return cbm_word_masks_portable(bytes);
}
static inline cbm_mask cbm_ends(const uint8_t *bytes) { return cbm_ends_portable(bytes); }
static inline cbm_mask cbm_latin1(const uint8_t *bytes) { return cbm_latin1_portable(bytes); }

#endif

/// The masks of `count` bytes, at most 64: the bits behind them are those of NUL bytes.
static inline cbm_word_masks cbm_words_partial(const uint8_t *bytes, size_t count) {
  uint8_t block[64] = {0};
  memcpy(block, bytes, count < 64 ? count : 64);
  return cbm_words(block);
}
static inline cbm_mask cbm_ends_partial(const uint8_t *bytes, size_t count) {
  uint8_t block[64] = {0};
  memcpy(block, bytes, count < 64 ? count : 64);
  return cbm_ends(block);
}
static inline cbm_mask cbm_latin1_partial(const uint8_t *bytes, size_t count) {
  uint8_t block[64] = {0};
  memcpy(block, bytes, count < 64 ? count : 64);
  return cbm_latin1(block);
}

// MARK: Short words

/// Sixteen bytes, the first in the lowest byte of `low`.
typedef struct {
  uint64_t low, high;
} cbm_sixteen;

/// The first `count` (at most 16) of `available` bytes, zeros behind them.
static inline cbm_sixteen cbm_load_sixteen(const uint8_t *bytes, size_t count, size_t available) {
  if (available < 16) {
    uint8_t block[16] = {0};
    memcpy(block, bytes, count < available ? count : available);
    return (cbm_sixteen){cbm_swar_load(block), cbm_swar_load(block + 8)};
  }
  uint64_t low = cbm_swar_load(bytes), high = cbm_swar_load(bytes + 8);
  if (count < 8) low &= ((uint64_t)1 << count * 8) - 1;
  high &= count <= 8 ? 0 : ~(uint64_t)0 >> (128 - (count < 16 ? count : 16) * 8);
  return (cbm_sixteen){low, high};
}

#pragma clang assume_nonnull end
#endif
