public import Lexicons
public import Tokens

/// Finds the tones of texts: evidence by patterns, scope by function words, weights by the model.
///
/// A text is read segment by segment between ``begin()`` and ``finish()``.
public struct ToneClassifier: Sendable {
  /// The tones, aspects and patterns.
  public let lexicon: ToneLexicon
  /// The learned layer; without one, evidence alone decides.
  public let model: ToneModel?
  /// A tone below this share of the mixture is left out; nil for the model's own threshold.
  public var threshold: Float?
  /// Whether what ``explanation()`` needs is kept.
  public var keepsReasons = false {
    didSet { scope.keepsReasons = keepsReasons }
  }
  /// How the numbers of the text that ``finish()`` closed became its profile.
  public private(set) var decision: ToneDecision?
  private var scope: ScopeReader
  private var matcher: ToneMatcher
  private var features = ToneFeatures()
  private var evidence: [Evidence] = []
  private var scores: [Float] = []
  private var pieces: [ToneExplanation.Piece] = []
  private var origins = FeatureOrigins()

  /// Makes a classifier.
  ///
  /// - Parameters:
  ///   - lexicon: the typology's patterns.
  ///   - model: the weights fitted for that typology, if there are any.
  ///   - categories: the function-word categories that scope is read from.
  public init(lexicon: ToneLexicon, model: ToneModel?, categories: CategoryTable) {
    self.lexicon = lexicon
    self.model = model
    scope = ScopeReader(categories)
    matcher = ToneMatcher(lexicon: lexicon)
    scores = Array(repeating: 0, count: model?.columns ?? 0)
  }

  /// Starts a text.
  public mutating func begin() {
    features.reset()
    evidence.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    origins.reset()
  }

  /// Reads a segment of the text.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - matches: their function-word matches, decided in context.
  ///   - offset: where the segment starts in its document, in bytes.
  public mutating func read(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer, offset: Int
  ) {
    scope.read(text, tokens, matches)
    matcher.match(text, tokens, scope.polarities, offset: offset)
    features.collect(text, tokens, scope.polarities)
    for piece in matcher.evidence {
      features.add(piece)
      evidence.append(piece)
    }
    if keepsReasons { keepReasons(text, tokens, offset) }
  }

  private mutating func keepReasons(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ offset: Int) {
    origins.collect(text, tokens, scope.polarities)
    for piece in matcher.evidence {
      origins.add(piece)
      var reason = scope.reasons[piece.token]
      if piece.polarity != scope.polarities[piece.token] {
        reason = ScopeReason(rule: .pattern, token: nil)
      }
      let cause = reason?.token.map { token in
        let range = tokens.tokens[token].range
        return offset + range.lowerBound..<offset + range.upperBound
      }
      pieces.append(.init(evidence: piece, rule: reason?.rule, cause: cause))
    }
  }

  /// How the speaker stands to each token of the last segment.
  public var polarities: [Polarity] { scope.polarities }

  /// The profile of the text since ``begin()``.
  public mutating func finish() -> ToneProfile {
    features.finish()
    model?.score(features.features, into: &scores)
    let tones = lexicon.typology.tones.count
    let decision =
      if let model {
        ToneDecision(scores: scores, model: model, threshold: threshold, tones: tones)
      } else {
        ToneDecision(evidence: evidence, threshold: threshold, tones: tones)
      }
    self.decision = decision
    return ToneProfile(decision, evidence: evidence)
  }

  /// What a turn says, given what the turns around it let expect; one without a tone stays so.
  public func decision(_ alone: ToneDecision, expecting expected: [Float]) -> ToneDecision {
    guard alone.dominant != nil, !expected.isEmpty else { return alone }
    return ToneDecision(alone, expecting: expected, model: model)
  }

  /// Why the text got the profile that ``finish()`` gave; needs ``keepsReasons``.
  public func explanation() -> ToneExplanation? {
    decision.map { ToneExplanation(pieces: pieces, observations: observations(), decision: $0) }
  }

  /// The features by where they come from.
  ///
  /// A feature that several places gave is divided among them.
  private func observations() -> [ToneObservation] {
    guard let model else { return [] }
    let columns = lexicon.typology.tones.count + 1
    let start = Array(model.biases[..<columns])
    var sums: [ToneObservation.Kind: [Float]] = [.start: start]
    for feature in features.features {
      let origins = origins.counts[feature.hash] ?? [:]
      let whole = origins.values.reduce(0, +)
      for (kind, count) in origins {
        for column in 0..<columns {
          let share = model.contribution(of: feature, to: column) * count / whole
          sums[kind, default: Array(repeating: 0, count: columns)][column] += share
        }
      }
    }
    // In the same order in every run, also where contributions are equal.
    return sums.map { (name: "\($0.key)", ToneObservation(kind: $0.key, contributions: $0.value)) }
      .sorted { $0.name < $1.name }.map(\.1)
  }

  /// The profile of a text that is nobody's self-description.
  public var none: ToneProfile {
    ToneProfile(
      weights: Array(repeating: 0, count: lexicon.typology.tones.count), dominant: nil,
      confidence: 1, aspects: [], evidence: [])
  }

  /// The text since ``begin()`` as an example to learn from.
  public mutating func example(tones: [Float], aspects: [Bool], weight: Float)
    -> ToneTrainer.Example
  {
    features.finish(sorted: true)
    return ToneTrainer.Example(
      features: features.features, tones: tones, aspects: aspects, weight: weight)
  }
}
