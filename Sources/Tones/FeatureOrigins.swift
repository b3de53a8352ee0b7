internal import Bytes
internal import Lexicons
internal import Tokens

/// Where the hashed features of a text come from, so that an explanation can name them.
///
/// Walks through a text as ``ToneFeatures`` does; a test holds the two together: every feature of a
/// text has an origin.
struct FeatureOrigins {
  /// How often each origin gave a feature, by the feature's hash.
  private(set) var counts: [UInt32: [ToneObservation.Kind: Float]] = [:]
  private var folder = FormFolder()

  mutating func reset() { counts.removeAll(keepingCapacity: true) }

  /// Adds the tokens of a segment.
  mutating func collect(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ polarities: [Polarity]) {
    var previous: (hash: UInt32, text: String) = (0, "")
    for (index, token) in tokens.tokens.enumerated() where token.kind != .space {
      guard token.kind.isWord else {
        let bytes = (Int(token.start)..<Int(token.end)).map { text[$0] }
        previous = (UInt32(bytes[0]), String(decoding: bytes, as: UTF8.self))
        add(ToneFeatures.mix(0x7777, previous.hash), .mark(previous.text))
        continue
      }
      folder.fold(text, token.range)
      let form = String(decoding: folder.folded, as: UTF8.self)
      let hash = ToneFeatures.hash(
        folder.folded.span, seed: ToneFeatures.mark(polarities[index]))
      let word = ToneObservation.Kind.word(form, polarities[index])
      add(hash, word)
      add(ToneFeatures.mix(previous.hash, hash), .pair(previous.text, form))
      previous = (hash, form)
      if token.kind == .word { addPieces(of: word) }
    }
  }

  private mutating func addPieces(of word: ToneObservation.Kind) {
    let padded = [0x20] + folder.folded + [0x20]
    for length in ToneFeatures.pieces where padded.count >= length {
      for start in 0...(padded.count - length) {
        let piece = padded.span.extracting(start..<start + length)
        add(ToneFeatures.hash(piece, seed: ToneFeatures.pieceSeed), word)
      }
    }
  }

  /// Notes a piece of evidence.
  mutating func add(_ piece: Evidence) {
    let counts = piece.polarity.counts
    add(
      ToneFeatures.mix(ToneFeatures.toneSeed, ToneFeatures.slot(piece.tone, counts)),
      .evidence(tone: piece.tone, counts: counts))
    add(
      ToneFeatures.mix(ToneFeatures.aspectSeed, ToneFeatures.slot(piece.aspect, counts)),
      .aspect(piece.aspect, counts: counts))
  }

  private mutating func add(_ hash: UInt32, _ kind: ToneObservation.Kind) {
    counts[hash, default: [:]][kind, default: 0] += 1
  }
}
