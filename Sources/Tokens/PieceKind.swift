internal import Bytes
internal import ICU

/// The kind of an ICU segment.
enum PieceKind {
  /// ICU's rule status (`UWordBreak`): below 100 no word, 100–199 number, above that letters, kana
  /// or ideographs.
  static func kind(of text: Span<UInt8>, _ range: Range<Int>, rule: Int32) -> TokenKind {
    let first = text[range.lowerBound]
    if rule >= 200 {
      // ICU 72 calls `@` a letter: alone it is a symbol, with letters an address or a handle.
      if first == 0x40, range.count == 1 { return .symbol }
      return containsAt(text, range) ? .url : .word
    }
    if rule >= 100 { return numberKind(of: text, range) }
    if first < 0x80 {
      switch first {
      case 0x09...0x0D, 0x20: return .space
      case 0x21...0x23, 0x25...0x2A, 0x2C...0x2F, 0x3A...0x3B, 0x3F...0x40, 0x5B...0x5D, 0x5F,
        0x7B, 0x7D:
        return first == 0x40 ? .symbol : .punctuation
      default: return .symbol
      }
    }
    switch CharacterClass.of(CodePoints.decode(text, at: range.lowerBound).codePoint) {
    case .whiteSpace: return .space
    case .punctuation: return .punctuation
    default: return .symbol
    }
  }

  /// The kind of a segment that ends in a digit: a number (`3,5`, `9u30`), a word that opens with a
  /// letter (`A4`, `PS3`), or an emoji made of a digit (`1️⃣`).
  private static func numberKind(of text: Span<UInt8>, _ range: Range<Int>) -> TokenKind {
    let first = text[range.lowerBound]
    if first < 0x80 {
      if ByteClass.isLetter(first) { return .word }
      guard ByteClass.isDigit(first) else { return .punctuation }
      // U+20E3, the combining keycap.
      let keycap: [UInt8] = [0xE2, 0x83, 0xA3]
      guard range.count > 3 else { return .number }
      for (offset, byte) in keycap.enumerated() where text[range.upperBound - 3 + offset] != byte {
        return .number
      }
      return .symbol
    }
    let codePoint = CodePoints.decode(text, at: range.lowerBound).codePoint
    return CharacterClass.of(codePoint).isLetter ? .word : .number
  }

  private static func containsAt(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where text[index] == 0x40 { return true }
    return false
  }
}
