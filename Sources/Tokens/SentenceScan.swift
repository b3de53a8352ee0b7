internal import Bytes

/// Sentence boundaries by the rules of UAX #29 §5, for paragraphs without strangers
/// (``CharacterTraits``); where a line end is only a wrap, it counts as a space.
struct SentenceScan {
  private let simple = SimplePieces()

  /// A boundary of a paragraph, or of a sentence in it.
  enum Boundary {
    case paragraph(Int)
    case sentence(Int)
  }

  /// The boundary that the terminator or line end at `offset` makes, if it makes one.
  func boundary(at offset: Int, in text: Span<UInt8>) -> Boundary? {
    let byte = text[offset]
    guard byte == 0x0A || byte == 0x0D else {
      return sentenceEnd(behind: offset, in: text).map { .sentence($0) }
    }
    // SB3, SB4
    if LineWrap.isWrap(at: offset, in: text) { return nil }
    if byte == 0x0D, offset + 1 < text.count, text[offset + 1] == 0x0A { return nil }
    return .paragraph(offset + 1)
  }

  /// Where the sentence ends that the terminator at `offset` may close; nil when it closes none, or
  /// the paragraph ends there as well.
  private func sentenceEnd(behind offset: Int, in text: Span<UInt8>) -> Int? {
    let isPeriod = text[offset] == 0x2E
    var next = offset + 1
    if isPeriod {
      let (first, _) = character(at: next, in: text)
      if first == .numeric { return nil }  // SB6
      if first == .upper, offset > 0 {  // SB7
        let before = CodePoints.start(before: offset, in: text)
        let (last, _) = character(at: before, in: text)
        if last == .upper || last == .lower { return nil }
      }
    }
    var (found, length) = character(at: next, in: text)
    while found == .close {  // SB9
      next += length
      (found, length) = character(at: next, in: text)
    }
    while found == .space {  // SB10
      next += length
      (found, length) = character(at: next, in: text)
    }
    switch found {
    case .lineEnd, .continue, .period, .stop, .stranger: return nil  // SB8a, SB9, SB10
    default: break
    }
    guard isPeriod else { return next }
    let end = next
    while true {  // SB8
      switch found {
      case .lower: return nil
      case .upper, .lineEnd, .period, .stop, .stranger: return end
      default: break
      }
      next += length
      (found, length) = character(at: next, in: text)
    }
  }

  /// The class of the character at `offset`, a wrapped line end being a space and the end of the
  /// text a line end.
  @inline(__always)
  private func character(
    at offset: Int, in text: Span<UInt8>
  ) -> (CharacterTraits.Sentence, length: Int) {
    guard offset < text.count else { return (.lineEnd, 1) }
    guard let (traits, length) = simple.traits(at: offset, in: text) else { return (.stranger, 1) }
    if traits.sentence == .lineEnd, LineWrap.isWrap(at: offset, in: text) {
      return (.space, 1)
    }
    return (traits.sentence, length)
  }
}
