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
  @inline(__always)
  func score(_ features: [UInt32], salt: UInt32, labels: [Int], into scores: inout [Int32]) {
    let mask = weights.count - 1
    for index in labels.indices { scores[index] = 0 }
    for feature in features {
      let row = feature ^ salt
      for index in labels.indices {
        scores[index] &+= Int32(weights[Self.slot(row, labels[index], mask: mask)])
      }
    }
  }
}
