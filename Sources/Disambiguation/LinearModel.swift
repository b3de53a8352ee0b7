/// Hashed weights in small integers: the score of a label is the sum of the weights of its features.
public struct LinearModel: Sendable {
  /// The largest magnitude of a weight: in a file each is one printable character.
  static let largestWeight = 46

  /// The weights; the count is a power of two.
  let weights: [Int8]
  /// What one unit of a score is worth in natural-log odds.
  let scale: Float

  /// The slot of a label for a feature.
  @inline(__always)
  static func slot(_ feature: UInt32, _ label: Int, mask: Int) -> Int {
    (Int(truncatingIfNeeded: feature) &+ label) & mask
  }

  /// Adds up the scores of `labels` over `features` into `scores`.
  ///
  /// Most forms have two or three labels: their sums stay in registers.
  func score(
    _ features: Span<ContextFeature>, salt: UInt32, labels: Span<Int>, into scores: inout [Int32]
  ) {
    let mask = weights.count - 1
    let weights = weights.span
    switch labels.count {
    case 2:
      let labels = (labels[0], labels[1])
      var sums: (Int32, Int32) = (0, 0)
      for index in features.indices {
        let row = features[index].hash ^ salt
        sums.0 &+= Int32(weights[Self.slot(row, labels.0, mask: mask)])
        sums.1 &+= Int32(weights[Self.slot(row, labels.1, mask: mask)])
      }
      scores[0] = sums.0
      scores[1] = sums.1
    case 3:
      let labels = (labels[0], labels[1], labels[2])
      var sums: (Int32, Int32, Int32) = (0, 0, 0)
      for index in features.indices {
        let row = features[index].hash ^ salt
        sums.0 &+= Int32(weights[Self.slot(row, labels.0, mask: mask)])
        sums.1 &+= Int32(weights[Self.slot(row, labels.1, mask: mask)])
        sums.2 &+= Int32(weights[Self.slot(row, labels.2, mask: mask)])
      }
      scores[0] = sums.0
      scores[1] = sums.1
      scores[2] = sums.2
    default:
      for label in labels.indices {
        var sum: Int32 = 0
        for index in features.indices {
          sum &+= Int32(weights[Self.slot(features[index].hash ^ salt, labels[label], mask: mask)])
        }
        scores[label] = sum
      }
    }
  }
}
