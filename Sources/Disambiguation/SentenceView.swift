internal import Bytes
internal import Lexicons
internal import Tokens

/// One sentence as small integers: what the features look at.
///
/// Reused from sentence to sentence.
///
/// Positions run over the tokens that are not white space, with ``margin`` empty positions before
/// and behind, so that looking around needs no bounds.
struct SentenceView {
  static let margin = 6
  /// The positions, margins included.
  var positions: [SentencePosition] = []

  /// Pairs of capitalised words seen inside a sentence, as hashes; the last ``memory`` of them.
  private var names: [UInt32] = []
  private static let memory = 64

  /// How many positions there are, margins included.
  var count: Int { positions.count }

  /// One past the last real position.
  var end: Int { count - Self.margin }

  /// What stands at a position.
  subscript(position: Int) -> SentencePosition { positions[position] }

  /// Reads the tokens `range` of a segment.
  ///
  /// - Parameters:
  ///   - range: token indices.
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - matches: their matches.
  ///   - words: reads words by the model's lexicon.
  ///   - unknown: whether to take a word, by its hash, for unlisted in that lexicon.
  mutating func read(
    _ range: Range<Int>, of text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer,
    words: inout WordReader, unknown: (UInt32) -> Bool
  ) {
    positions.removeAll(keepingCapacity: true)
    positions.append(addingCapacity: range.count + 2 * Self.margin) { out in
      for _ in 0..<Self.margin { out.append(SentencePosition()) }
      for index in range {
        let token = tokens.tokens[index]
        guard token.kind != .space else { continue }
        var position = SentencePosition()
        position.token = Int32(index)
        let first = text[Int(token.start)]
        guard token.kind == .word else {
          let isNumber = token.kind == .number
          position.word = isNumber ? 0x4E55_4D : UInt32(first) | 0x5000
          position.part = isNumber ? 2 : 0
          position.shape = 3
          position.isBoundary = Self.isBoundary(first)
          position.tag =
            isNumber ? UInt32(matches.matches[index].category.rawValue) + 1 : 0x80
          out.append(position)
          continue
        }
        var word = words.read(text, token.range)
        if unknown(word.hash) { word = words.readUnlisted(text, token.range) }
        let match = matches.matches[index]
        position.word = word.hash
        position.wordClass = word.wordClass
        position.verb = word.verb
        position.part = match.form.isListed ? 0 : word.part
        position.shape = Self.shape(text, token.range)
        position.isKnown = word.isKnown
        position.ending2 = word.ending2
        position.ending3 = word.ending3
        position.isBoundary = false
        position.tag =
          match.form.isListed
          ? UInt32(match.category.rawValue) + 1 : 0x100 + UInt32(word.wordClass)
        out.append(position)
      }
      for _ in 0..<Self.margin { out.append(SentencePosition()) }
    }
    markNames()
  }

  /// Forgets the names, at the start of a document.
  mutating func forgetNames() { names.removeAll(keepingCapacity: true) }

  private mutating func markNames() {
    var position = Self.margin
    while position + 1 < end {
      // Only words that are listed, such as *De* and *Van*, have another reading to lose.
      if self[position].shape == 1, self[position + 1].shape == 1, self[position].tag < 0x100 {
        let pair = FeatureHash.mix(self[position].word, self[position + 1].word)
        if names.contains(pair) {
          positions[position].isRecurringName = true
        } else if position > Self.margin {
          if names.count == Self.memory { names.removeFirst() }
          names.append(pair)
        }
      }
      position += 1
    }
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    // , . ; : ! ? ( ) – … : commas and stronger; quotes and hyphens join.
    switch byte {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29, 0xE2: true
    default: false
    }
  }

  private static func shape(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let first = text[range.lowerBound]
    if ByteClass.isDigit(first) { return 3 }
    guard ByteClass.isCapital(first) else { return 0 }
    guard range.count > 1 else { return 1 }
    return ByteClass.isCapital(text[range.lowerBound + 1]) ? 2 : 1
  }
}
