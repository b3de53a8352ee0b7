internal import Bytes

/// How the numbers of a text become its profile, step by step.
public struct ToneDecision: Sendable, Equatable {
  /// The probability of each tone and, last, of none.
  ///
  /// Without a learned layer: the share of each tone
  /// in the evidence that counts, and 1 for none where there is no such evidence.
  public let probabilities: [Float]
  /// Above this probability of none the answer is none; nil without a learned layer.
  public let noneThreshold: Float?
  /// A tone below this share of the mixture is left out, unless it is the strongest.
  public let threshold: Float
  /// How likely each tone is by the turns around, for a turn of a conversation; empty for other texts.
  public let expected: [Float]
  /// The mixture: the probabilities of the tones, made to sum to 1, before any is left out.
  public let shares: [Float]
  /// What is left of the mixture, summing to 1; all zero for none.
  public let weights: [Float]
  /// The tone with the largest weight, or nil for none.
  public let dominant: Int?
  /// How likely the answer is right.
  public let confidence: Float
  /// The aspects that the text speaks of.
  public let aspects: [Int]

  /// Decides by the scores of the learned layer: tones, none, aspects.
  ///
  /// - Parameters:
  ///   - scores: one score a column of the model.
  ///   - model: the thresholds and what makes scores probabilities.
  ///   - threshold: the least share of a tone; nil for the model's own.
  ///   - tones: how many tones there are.
  init(scores: [Float], model: ToneModel, threshold: Float?, tones: Int) {
    var probabilities = scores[...tones].map { $0 / model.temperature }
    let top = probabilities.max() ?? 0
    probabilities = probabilities.map { Exponential.value($0 - top) }
    let sum = probabilities.reduce(0, +)
    probabilities = probabilities.map { $0 / sum }
    let none = probabilities[tones]
    self.probabilities = probabilities
    noneThreshold = model.noneThreshold
    expected = []
    self.threshold = threshold ?? model.threshold
    let shares = probabilities[..<tones].map { $0 / max(1e-6, 1 - none) }
    self.shares = shares
    guard none <= model.noneThreshold else {
      weights = Array(repeating: 0, count: tones)
      dominant = nil
      confidence = model.confidence(of: none)
      aspects = []
      return
    }
    let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    weights = Self.weights(shares, best, self.threshold)
    dominant = best
    confidence = model.confidence(of: probabilities[best])
    let columns = scores.indices.dropFirst(tones + 1)
    let named = columns.filter {
      1 / (1 + Exponential.value(-scores[$0])) > model.aspectThreshold
    }
    let likeliest = columns.max { scores[$0] < scores[$1] }
    aspects = (named.isEmpty ? likeliest.map { [$0] } ?? [] : named).map { $0 - tones - 1 }
  }

  /// Decides by evidence alone: each piece that counts adds its weight to its tone.
  init(evidence: [Evidence], threshold: Float?, tones: Int) {
    var sums = [Float](repeating: 0, count: tones)
    var aspects: Set<Int> = []
    for piece in evidence where piece.polarity.counts {
      sums[piece.tone] += piece.weight
      aspects.insert(piece.aspect)
    }
    let total = sums.reduce(0, +)
    noneThreshold = nil
    expected = []
    self.threshold = threshold ?? Self.evidenceThreshold
    self.aspects = aspects.sorted()
    guard total > 0, let best = sums.indices.max(by: { sums[$0] < sums[$1] }) else {
      probabilities = sums + [1]
      shares = sums
      weights = sums
      dominant = nil
      confidence = 0.5
      return
    }
    let shares = sums.map { $0 / total }
    let weights = Self.weights(shares, best, self.threshold)
    self.shares = shares
    self.weights = weights
    probabilities = shares + [0]
    dominant = best
    confidence = weights[best]
  }

  /// Decides anew what a turn says, given what the turns around it let expect.
  ///
  /// Each tone's share is weighed by how likely the tone is there. Whether there is a tone at all
  /// stays as it was.
  ///
  /// - Parameters:
  ///   - alone: what the turn says by itself; it has a tone.
  ///   - expected: how likely each tone is by the turns around.
  ///   - model: turns probabilities into confidence; nil when evidence alone decides.
  init(_ alone: ToneDecision, expecting expected: [Float], model: ToneModel?) {
    let weighed = zip(alone.shares, expected).map { $0 * $1 }
    let sum = weighed.reduce(0, +)
    let shares = weighed.map { $0 / sum }
    let none = alone.probabilities[shares.count]
    let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    let weights = Self.weights(shares, best, alone.threshold)
    let probabilities = shares.map { $0 * (1 - none) } + [none]
    self.probabilities = probabilities
    noneThreshold = alone.noneThreshold
    threshold = alone.threshold
    self.expected = expected
    self.shares = shares
    self.weights = weights
    dominant = best
    confidence = model?.confidence(of: probabilities[best]) ?? weights[best]
    aspects = alone.aspects
  }

  /// The least share of a tone when evidence alone decides.
  static let evidenceThreshold: Float = 0.2

  /// The mixture without the tones below the threshold.
  private static func weights(_ shares: [Float], _ best: Int, _ threshold: Float) -> [Float] {
    let kept = shares.indices.map { $0 == best || shares[$0] >= threshold ? shares[$0] : 0 }
    let sum = kept.reduce(0, +)
    return kept.map { $0 / sum }
  }
}
