internal import Bytes

/// ICU's word segments of text without strangers (``CharacterTraits``), by the rules of UAX #29 §4
/// that its characters can meet.
struct SimplePieces {
  private let traits = CharacterTraits.table

  /// The traits of the character at `offset` and its length in bytes.
  @inline(__always)
  func traits(at offset: Int, in text: Span<UInt8>) -> (CharacterTraits, length: Int)? {
    let first = text[offset]
    if first < 0x80 { return (traits[Int(first)], 1) }
    let (codePoint, length) = CodePoints.decode(text, at: offset)
    guard let index = CharacterTraits.index(of: codePoint) else { return nil }
    return (traits[index], length)
  }

  /// Whether every character of `range` is in the repertoire, `@` and `_` included.
  func areKnown(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let (traits, length) = traits(at: offset, in: text), traits.sentence != .stranger else {
        return false
      }
      offset += length
    }
    return true
  }

  /// Whether every character of `range` is one whose word boundaries are known here.
  func covers(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let (traits, length) = traits(at: offset, in: text), traits.word != .stranger else {
        return false
      }
      offset += length
    }
    return true
  }

  /// Appends the pieces of `range`, which opens and ends at certain boundaries.
  ///
  /// - Returns: false when there is a stranger; the pieces are then of no use.
  func append(_ range: Range<Int>, of text: Span<UInt8>, to pieces: inout [Piece]) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let (traits, length) = traits(at: offset, in: text), traits.word != .stranger else {
        return false
      }
      var end = offset + length
      var kind = traits.kind
      switch traits.word {
      case .letter, .digit:
        let last = run(from: end, to: range.upperBound, after: traits.word, in: text, &end)
        // A segment is a number when it opens and ends with a digit.
        kind = traits.word == .digit && last == .digit ? .number : .word
      case .space:  // WB3d
        while end < range.upperBound, text[end] == 0x20 { end += 1 }
      case .carriageReturn:  // WB3
        if end < range.upperBound, text[end] == 0x0A { end += 1 }
      default: break
      }
      pieces.append(Piece(start: Int32(offset), end: Int32(end), kind: kind))
      offset = end
    }
    return true
  }

  /// Moves `end` to where the letters and digits from `start` end; returns the class of the last.
  @inline(__always)
  private func run(
    from start: Int, to limit: Int, after class: CharacterTraits.Word, in text: Span<UInt8>,
    _ end: inout Int
  ) -> CharacterTraits.Word {
    var last = `class`
    var offset = start
    while offset < limit {
      guard let (next, length) = traits(at: offset, in: text) else { break }
      switch next.word {
      case .letter, .digit:  // WB5, WB8, WB9, WB10
        last = next.word
        offset += length
      case .midLetter, .midBoth, .midNumber:  // WB6, WB7, WB11, WB12
        let joined: CharacterTraits.Word = last
        if next.word == (joined == .letter ? .midNumber : .midLetter) { return finish(offset) }
        guard offset + length < limit,
          let (behind, behindLength) = traits(at: offset + length, in: text),
          behind.word == joined
        else { return finish(offset) }
        offset += length + behindLength
      default: return finish(offset)
      }
    }
    return finish(offset)

    func finish(_ offset: Int) -> CharacterTraits.Word {
      end = offset
      return last
    }
  }
}
