/// In which tones a text speaks, how sure that is, and what shows it.
public struct ToneProfile: Sendable {
  /// The weight of each tone, summing to 1; all zero for *none*.
  public let weights: [Float]
  /// The tone with the largest weight, or nil for *none*.
  public let dominant: Int?
  /// How likely the dominant tone (or *none*) is the right one, from 0 to 1, calibrated.
  public let confidence: Float
  /// The aspects that the text speaks of.
  public let aspects: [Int]
  /// What was found, in order of appearance, with everybody's polarity.
  public let evidence: [Evidence]

  init(
    weights: [Float], dominant: Int?, confidence: Float, aspects: [Int], evidence: [Evidence]
  ) {
    self.weights = weights
    self.dominant = dominant
    self.confidence = confidence
    self.aspects = aspects
    self.evidence = evidence
  }

  /// Puts a decision and the evidence together.
  public init(_ decision: ToneDecision, evidence: [Evidence]) {
    weights = decision.weights
    dominant = decision.dominant
    confidence = decision.confidence
    aspects = decision.aspects
    self.evidence = evidence
  }

  /// Whether the text speaks in no tone.
  public var isNone: Bool { dominant == nil }
}
