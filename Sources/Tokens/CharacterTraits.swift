internal import Bytes
internal import ICU

/// What UAX #29 says of one character of the fast path's repertoire: ASCII, Latin letters up to
/// U+017F, and the common dashes, quotation marks and signs.
///
/// Everything else is a stranger, which ICU decides.
struct CharacterTraits {
  /// Word_Break classes, as far as the repertoire has them, after CLDR (no joining at a colon).
  enum Word: UInt8 {
    case stranger, other, letter, digit
    /// MidLetter, MidNumLet with Single_Quote, and MidNum: they join what stands on both sides.
    case midLetter, midBoth, midNumber
    case space, tab, lineFeed, carriageReturn
  }

  /// Sentence_Break classes, as far as the repertoire has them.
  enum Sentence: UInt8 {
    case other, lower, upper, numeric, period, stop, close, `continue`, space, lineEnd, stranger
  }

  let word: Word
  let sentence: Sentence
  /// What the character is as a piece of its own.
  let kind: TokenKind

  /// The traits of ASCII, of U+0080 to U+017F, of U+2000 to U+203F, and of the euro sign, in this
  /// order.
  static let table: [CharacterTraits] =
    (0..<0x180).map { of($0) } + (0x2000..<0x2040).map { of($0) } + [of(0x20AC)]

  /// The place of a code point in ``table``, or nil when it is a stranger.
  @inline(__always)
  static func index(of codePoint: UInt32) -> Int? {
    if codePoint < 0x180 { return Int(codePoint) }
    if codePoint &- 0x2000 < 0x40 { return Int(codePoint) - 0x2000 + 0x180 }
    return codePoint == 0x20AC ? 0x1C0 : nil
  }

  private static func of(_ codePoint: UInt32) -> CharacterTraits {
    let scalar = Unicode.Scalar(codePoint) ?? "?"
    let word = word(of: codePoint, scalar.properties.isAlphabetic)
    guard word != .stranger else {
      return CharacterTraits(
        word: word, sentence: codePoint < 0x80 ? .other : .stranger, kind: .symbol)
    }
    let bytes = Array(String(Character(scalar)).utf8)
    return CharacterTraits(
      word: word, sentence: sentence(of: scalar),
      kind: word == .letter
        ? .word
        : word == .digit ? .number : PieceKind.kind(of: bytes.span, 0..<bytes.count, rule: 0))
  }

  /// Word_Break, from Unicode 15's WordBreakProperty.txt.
  private static func word(of codePoint: UInt32, _ isAlphabetic: Bool) -> Word {
    switch codePoint {
    case 0x20: .space
    case 0x0A: .lineFeed
    case 0x0D: .carriageReturn
    case 0x09, 0x0B, 0x0C: .tab
    case 0x30...0x39: .digit
    case 0x27, 0x2E, 0x2018, 0x2019: .midBoth
    case 0x2C, 0x3B: .midNumber
    case 0xB7: .midLetter
    // `@` is a letter to ICU, and `_` joins: both lead to addresses and are left to ICU.
    case 0x40, 0x5F: .stranger
    // C1 controls, one of which is a line end, and the soft hyphen.
    case 0x80...0x9F, 0xAD: .stranger
    // Fixed spaces, joiners, directions, the hyphenation point, the tie, double stops.
    case 0x2000...0x200F, 0x2024, 0x2027...0x202F, 0x203C...0x203F: .stranger
    default: isAlphabetic ? .letter : .other
    }
  }

  /// Sentence_Break, from Unicode 15's SentenceBreakProperty.txt.
  private static func sentence(of scalar: Unicode.Scalar) -> Sentence {
    switch scalar.value {
    case 0x0A, 0x0D: .lineEnd
    case 0x09, 0x0B, 0x0C, 0x20, 0xA0: .space
    case 0x30...0x39: .numeric
    case 0x2E: .period
    case 0x21, 0x3F: .stop
    case 0x2C, 0x2D, 0x3A, 0x2013, 0x2014: .continue
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039,
      0x203A:
      .close
    default:
      scalar.properties.isLowercase ? .lower : scalar.properties.isUppercase ? .upper : .other
    }
  }
}
