public import Tokens

/// Finds, sentence by sentence, the audiences that a text names and in which tones it speaks of them.
public struct AudienceReader: Sendable {
  /// The audiences with the actors that make them up.
  public let lexicon: ToneLexicon
  private var matcher: ToneMatcher
  private var polarities: [Polarity] = []

  /// Makes a reader for a typology whose tones are audiences and whose aspects are actors.
  public init(lexicon: ToneLexicon) {
    self.lexicon = lexicon
    matcher = ToneMatcher(lexicon: lexicon)
  }

  /// The audiences of a text, in order of appearance.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - tokens: its tokens.
  ///   - evidence: the tones found in it.
  ///   - offset: where the text starts in its document, in bytes.
  public mutating func read(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ evidence: [Evidence], offset: Int
  ) -> [AudienceMention] {
    // An audience is named whoever acts: "de raad wil niet" is about the council.
    polarities = Array(repeating: .own, count: tokens.tokens.count)
    matcher.match(text, tokens, polarities, offset: offset)
    guard !matcher.evidence.isEmpty else { return [] }
    var mentions: [AudienceMention] = []
    for sentence in tokens.sentenceStarts.indices {
      let range = tokens.sentence(sentence)
      let bytes =
        offset + Int(tokens.tokens[range.lowerBound].start)..<offset
        + Int(tokens.tokens[range.upperBound - 1].end)
      let named = matcher.evidence.filter { bytes.contains($0.range.lowerBound) }
      guard !named.isEmpty else { continue }
      let tones = evidence.filter { $0.polarity.counts && bytes.contains($0.range.lowerBound) }
        .map(\.tone)
      for audience in lexicon.typology.tones.indices {
        let actors = Set(named.filter { $0.tone == audience }.map(\.aspect)).sorted()
        guard !actors.isEmpty else { continue }
        mentions.append(AudienceMention(audience: audience, actors: actors, tones: tones))
      }
    }
    return mentions
  }
}
