internal import Bytes
internal import Lexicons
internal import Tokens

/// The lexical features of a text as hashes with values: words and word pairs marked with whose they
/// are, and pieces of words, so that forms that were never seen still say something.
///
/// One list serves training and use. Values are divided by the square root of the number of words, so
/// that long and short texts weigh alike.
struct ToneFeatures {
  /// A feature: its hash, and its value before weighting by rarity.
  struct Feature {
    var hash: UInt32
    var value: Float
  }

  /// The features of the last text.
  private(set) var features: [Feature] = []
  /// How many words the last text had.
  private(set) var words = 0
  /// Sums of evidence by tone and by aspect: own and not own in turn.
  private var evidence: [Float] = []
  private var aspectEvidence: [Float] = []
  private var folder = FormFolder()
  private var padded: [UInt8] = []
  /// A hash table of merged features: their numbers from 1, by their hashes; 0 is empty.
  private var places: [Int32] = []
  /// How often each merged feature occurs.
  private var counts: [Int] = []

  static let wordValue: Float = 0.12
  static let pieceValue: Float = 0.06
  /// Pieces of words are of 3 to 5 bytes.
  static let pieces = 3...5

  static func hash(_ bytes: Span<UInt8>, seed: UInt32) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5 ^ seed
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    hash ^= hash >> 15
    hash = hash &* 0x2c1b_3c6d
    return hash ^ hash >> 12
  }

  static func mix(_ one: UInt32, _ other: UInt32) -> UInt32 {
    var hash = (one << 13 | one >> 19) &* 0x9e37_79b1 ^ other
    hash ^= hash >> 15
    hash = hash &* 0x85eb_ca77
    return hash ^ hash >> 13
  }

  /// How a polarity marks a word.
  static func mark(_ polarity: Polarity) -> UInt32 {
    switch polarity {
    case .own, .wished, .quoted, .question: 0
    case .negated: 0x1111
    case .others: 0x2222
    case .givenUp: 0x3333
    }
  }

  /// Starts a text.
  mutating func reset() {
    features.removeAll(keepingCapacity: true)
    words = 0
    evidence.removeAll(keepingCapacity: true)
    aspectEvidence.removeAll(keepingCapacity: true)
  }

  /// Adds the tokens of a segment.
  mutating func collect(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ polarities: [Polarity]) {
    var previous: UInt32 = 0
    for (index, token) in tokens.tokens.enumerated() where token.kind != .space {
      guard token.kind.isWord else {
        // Punctuation parts pairs but is told apart: a question is not a statement.
        previous = UInt32(text[Int(token.start)])
        features.append(Feature(hash: Self.mix(0x7777, previous), value: Self.wordValue))
        continue
      }
      words += 1
      folder.fold(text, token.range)
      let mark = Self.mark(polarities[index])
      let word = Self.hash(folder.folded.span, seed: mark)
      features.append(Feature(hash: word, value: Self.wordValue))
      features.append(Feature(hash: Self.mix(previous, word), value: Self.wordValue))
      previous = word
      if token.kind == .word { collectPieces() }
    }
  }

  private mutating func collectPieces() {
    padded.removeAll(keepingCapacity: true)
    padded.append(0x20)
    padded.append(contentsOf: folder.folded)
    padded.append(0x20)
    for length in Self.pieces where padded.count >= length {
      for start in 0...(padded.count - length) {
        let piece = Self.hash(padded.span.extracting(start..<start + length), seed: Self.pieceSeed)
        features.append(Feature(hash: piece, value: Self.pieceValue))
      }
    }
  }

  /// Notes a piece of evidence.
  mutating func add(_ piece: Evidence) {
    let slot = Int(Self.slot(piece.tone, piece.polarity.counts))
    while evidence.count <= slot { evidence.append(0) }
    evidence[slot] += piece.weight
    let aspect = Int(Self.slot(piece.aspect, piece.polarity.counts))
    while aspectEvidence.count <= aspect { aspectEvidence.append(0) }
    aspectEvidence[aspect] += piece.weight
  }

  /// Merges equal features, whose repetitions count by the logarithm of how often they occur, and adds
  /// the sums of evidence, which are not divided by length: one clear sign is enough.
  ///
  /// `sorted` puts the merged features in the order of their hashes, so that a sum over them does not
  /// depend on how they were found.
  mutating func finish(sorted: Bool = false) {
    merge()
    let scale = 1 / Float(max(4, words)).squareRoot()
    for index in features.indices { features[index].value *= Self.sublinear(counts[index]) * scale }
    if sorted { features.sort { $0.hash < $1.hash } }
    for (slot, sum) in evidence.enumerated() where sum > 0 {
      features.append(
        Feature(
          hash: Self.mix(Self.toneSeed, UInt32(slot)), value: min(4, sum) * Self.evidenceValue))
    }
    for (slot, sum) in aspectEvidence.enumerated() where sum > 0 {
      features.append(
        Feature(
          hash: Self.mix(Self.aspectSeed, UInt32(slot)), value: min(4, sum) * Self.evidenceValue))
    }
  }

  /// Keeps the first of equal features, in the order in which they stand, and counts them.
  private mutating func merge() {
    var size = 16
    while size < features.count * 2 { size *= 2 }
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(0, count: size))
    counts.removeAll(keepingCapacity: true)
    for index in features.indices {
      let feature = features[index]
      var place = Int(truncatingIfNeeded: feature.hash) & (size - 1)
      while places[place] != 0, features[Int(places[place]) - 1].hash != feature.hash {
        place = (place + 1) & (size - 1)
      }
      if places[place] == 0 {
        features[counts.count] = feature
        counts.append(1)
        places[place] = Int32(truncatingIfNeeded: counts.count)
      } else {
        counts[Int(places[place]) - 1] += 1
      }
    }
    features.removeLast(features.count - counts.count)
  }

  static let evidenceValue: Float = 0.2
  static let pieceSeed: UInt32 = 0x5555
  static let toneSeed: UInt32 = 0xE001
  static let aspectSeed: UInt32 = 0xE002

  /// Where evidence is summed: that which counts, and that which does not, for each tone or aspect.
  static func slot(_ number: Int, _ counts: Bool) -> UInt32 {
    UInt32(number * 2 + (counts ? 0 : 1))
  }

  /// 1 + ln(count), from a table.
  private static func sublinear(_ count: Int) -> Float {
    let table: [Float] = [0, 1, 1.693, 2.099, 2.386, 2.609, 2.792, 2.946, 3.079]
    return count < table.count ? table[count] : 3.2
  }
}
