internal import Bytes
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
  private var scope: ScopeReader
  private var matcher: ToneMatcher
  private var features = ToneFeatures()
  private var evidence: [Evidence] = []
  private var scores: [Float] = []

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
  }

  /// How the speaker stands to each token of the last segment.
  public var polarities: [Polarity] { scope.polarities }

  /// The profile of the text since ``begin()``.
  public mutating func finish() -> ToneProfile {
    features.finish()
    guard let model else { return profileOfEvidence() }
    model.score(features.features, into: &scores)
    return profile(model)
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
    features.finish()
    return ToneTrainer.Example(
      features: features.features, tones: tones, aspects: aspects, weight: weight)
  }

  private func profile(_ model: ToneModel) -> ToneProfile {
    let tones = lexicon.typology.tones.count
    var probabilities = scores[...tones].map { $0 / model.temperature }
    let top = probabilities.max() ?? 0
    probabilities = probabilities.map { Exponential.value($0 - top) }
    let sum = probabilities.reduce(0, +)
    probabilities = probabilities.map { $0 / sum }
    let none = probabilities[tones]
    let aspects = lexicon.typology.aspects.indices.filter {
      1 / (1 + Exponential.value(-scores[tones + 1 + $0])) > model.aspectThreshold
    }
    if none > model.noneThreshold {
      return ToneProfile(
        weights: Array(repeating: 0, count: tones), dominant: nil,
        confidence: model.confidence(of: none), aspects: [],
        evidence: evidence)
    }
    let shares = probabilities[..<tones].map { $0 / max(1e-6, 1 - none) }
    let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    let limit = threshold ?? model.threshold
    var weights = shares.enumerated().map {
      $0.offset == best || $0.element >= limit ? $0.element : 0
    }
    let kept = weights.reduce(0, +)
    weights = weights.map { $0 / kept }
    let likeliest = scores.indices.dropFirst(tones + 1).max { scores[$0] < scores[$1] }
    return ToneProfile(
      weights: weights, dominant: best, confidence: model.confidence(of: probabilities[best]),
      aspects: aspects.isEmpty ? likeliest.map { [$0 - tones - 1] } ?? [] : aspects,
      evidence: evidence)
  }

  /// Without a model: each piece of own evidence counts by its weight.
  private func profileOfEvidence() -> ToneProfile {
    var sums = [Float](repeating: 0, count: lexicon.typology.tones.count)
    var aspects: Set<Int> = []
    for piece in evidence where piece.polarity.counts {
      sums[piece.tone] += piece.weight
      aspects.insert(piece.aspect)
    }
    let total = sums.reduce(0, +)
    guard total > 0, let best = sums.indices.max(by: { sums[$0] < sums[$1] }) else {
      return ToneProfile(
        weights: sums, dominant: nil, confidence: 0.5, aspects: [], evidence: evidence)
    }
    let limit = threshold ?? 0.2
    var weights = sums.map { $0 / total >= limit ? $0 : 0 }
    let kept = weights.reduce(0, +)
    weights = weights.map { $0 / kept }
    return ToneProfile(
      weights: weights, dominant: best, confidence: weights[best], aspects: aspects.sorted(),
      evidence: evidence)
  }
}
