internal import Bytes
internal import Lexicons
internal import Tokens

/// One sentence as the features look at it.
///
/// Reused from sentence to sentence.
///
/// Positions run over the tokens that are not white space, with ``margin`` empty positions before
/// and behind, so that looking around needs no bounds.
struct SentenceView {
  static let margin = 6
  var places: [Place] = []

  /// Pairs of capitalised words seen inside a sentence, as hashes; the last ``memory`` of them.
  private var names: [UInt32] = []
  private static let memory = 64

  /// One past the last real position.
  var end: Int { places.count - Self.margin }

  /// Reads the tokens `range` of a segment.
  ///
  /// - Parameters:
  ///   - range: the tokens of the sentence.
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - matches: their matches.
  ///   - words: what the model's lexicon says of words.
  mutating func read<Words: WordSource>(
    _ range: Range<Int>, of text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer,
    words: inout Words
  ) {
    places.removeAll(keepingCapacity: true)
    let tokens = tokens.tokens.span
    let matches = matches.matches.span
    var firstCapital = false
    places.append(addingCapacity: range.count + 2 * Self.margin) { out in
      for _ in 0..<Self.margin { out.append(Place()) }
      for index in range {
        let token = tokens[index]
        guard token.kind != .space else { continue }
        let place = Self.place(index, token, matches[index], text, &words)
        if place.shape == 1 { firstCapital = true }
        out.append(place)
      }
      for _ in 0..<Self.margin { out.append(Place()) }
    }
    if firstCapital { markNames() }
    scanClauses()
  }

  @inline(__always)
  private static func place<Words: WordSource>(
    _ index: Int, _ token: Token, _ match: Match, _ text: Span<UInt8>, _ words: inout Words
  ) -> Place {
    var place = Place()
    place.token = Int32(truncatingIfNeeded: index)
    guard token.kind == .word else {
      let isNumber = token.kind == .number
      let first = text[Int(token.start)]
      place.word = isNumber ? 0x4E55_4D : UInt32(first) | 0x5000
      place.part = isNumber ? 2 : 0
      place.shape = 3
      place.isBoundary = isBoundary(first)
      place.tag = isNumber ? UInt32(match.category.rawValue) + 1 : 0x80
      return place
    }
    let facts = words.facts(of: text, token.range)
    place.word = facts.word
    place.ending2 = facts.ending2
    place.ending3 = facts.ending3
    place.wordClass = facts.wordClass
    place.verb = facts.verb
    place.isKnown = facts.isKnown
    place.isBoundary = false
    place.shape = shape(text, token.range)
    if match.form.isListed {
      place.tag = UInt32(match.category.rawValue) + 1
    } else {
      place.tag = 0x100 + UInt32(facts.wordClass)
      place.part = facts.part
      place.persons = facts.persons
    }
    return place
  }

  /// Forgets the names, at the start of a document.
  mutating func forgetNames() { names.removeAll(keepingCapacity: true) }

  private mutating func markNames() {
    var position = Self.margin
    while position + 1 < end {
      // Only words that are listed, such as *De* and *Van*, have another reading to lose.
      if places[position].shape == 1, places[position + 1].shape == 1, places[position].tag < 0x100
      {
        let pair = FeatureHash.mix(places[position].word, places[position + 1].word)
        if names.contains(pair) {
          places[position].isRecurringName = true
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
