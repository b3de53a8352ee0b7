internal import Bytes

/// The learned layer: hashed rows of 8-bit weights, one column a tone, one for *none*, one an aspect.
public struct ToneModel: Sendable {
  /// What the header says: corpus, seed, scores.
  public var header: [(key: String, value: String)] = []
  /// Tones plus one plus aspects.
  var columns = 11
  /// log2 of the number of rows.
  var bits = 0
  /// Row after row; a weight is worth its column's scale times the value.
  var weights: [Int8] = []
  var scales: [Float] = []
  var biases: [Float] = []
  /// Scores are divided by this before they become probabilities.
  var temperature: Float = 1
  /// The confidence is the logistic of slope × the log odds of the answer + offset.
  var confidenceSlope: Float = 1
  var confidenceOffset: Float = 0
  /// A tone below this share of the mixture is left out.
  var threshold: Float = 0.2
  /// Above this probability the answer is *none*.
  var noneThreshold: Float = 0.4
  /// An aspect above this probability is named.
  var aspectThreshold: Float = 0.4

  /// Adds up the scores of a text's features.
  func score(_ features: [ToneFeatures.Feature], into scores: inout [Float]) {
    for column in 0..<columns { scores[column] = biases[column] }
    let mask = (1 << bits) - 1
    let weights = weights.span
    let scales = scales.span
    for feature in features {
      let start = (Int(truncatingIfNeeded: feature.hash) & mask) * columns
      Self.add(
        weights.extracting(start..<start + columns), times: scales, feature.value, to: &scores)
    }
  }

  /// What a feature adds to the score of a column.
  func contribution(of feature: ToneFeatures.Feature, to column: Int) -> Float {
    let row = (Int(truncatingIfNeeded: feature.hash) & ((1 << bits) - 1)) * columns
    return Float(weights[row + column]) * scales[column] * feature.value
  }

  /// Adds a row of weights to the scores: a loop over columns that becomes vector instructions.
  private static func add(
    _ row: Span<Int8>, times scales: Span<Float>, _ value: Float, to scores: inout [Float]
  ) {
    var scores = scores.mutableSpan
    let count = row.count
    guard scales.count == count, scores.count == count else { return }
    for column in 0..<count { scores[column] += Float(row[column]) * scales[column] * value }
  }

  /// How likely an answer with this probability is to be right, as measured on held-out texts.
  func confidence(of probability: Float) -> Float {
    let p = min(0.9999, max(0.0001, probability))
    let logOdds = Exponential.logarithm(p / (1 - p))
    return 1 / (1 + Exponential.value(-(confidenceSlope * logOdds + confidenceOffset)))
  }
}
