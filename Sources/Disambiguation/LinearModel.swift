/// Hashed weights in small integers: the score of a label is the sum of the weights of its features.
public struct LinearModel: Sendable {
  /// The largest magnitude of a weight: in a file each is one printable character.
  static let largestWeight = 46
  /// Labels are below this.
  static let labelLimit = 256

  /// The weights, and the first of them once more behind the last, so that no label of a feature
  /// needs to go round the end.
  private let rows: [Int8]
  /// The number of weights, a power of two, less one.
  let mask: Int
  /// What one unit of a score is worth in natural-log odds.
  let scale: Float

  /// Makes a model of weights whose count is a power of two.
  init(weights: [Int8], scale: Float) {
    mask = weights.count - 1
    rows = weights + (0..<Self.labelLimit).map { weights[$0 & (weights.count - 1)] }
    self.scale = scale
  }

  /// The weights.
  var weights: ArraySlice<Int8> { rows[...mask] }

  /// The slot of a label for a feature.
  @inline(__always)
  static func slot(_ feature: UInt32, _ label: Int, mask: Int) -> Int {
    (Int(truncatingIfNeeded: feature) &+ label) & mask
  }

  /// Adds up the scores of `labels` over `features` into `scores`, two labels at a time.
  func score(
    _ features: Span<UInt32>, salt: UInt32, labels: Span<UInt8>, into scores: inout [Int32]
  ) {
    let rows = rows.span
    var index = 0
    while index < labels.count {
      let one = Int(labels[index])
      let other = Int(labels[min(index + 1, labels.count - 1)])
      var sum: Int32 = 0
      var otherSum: Int32 = 0
      for place in features.indices {
        let row = Int(truncatingIfNeeded: features[place] ^ salt) & mask
        sum &+= Int32(rows[row &+ one])
        otherSum &+= Int32(rows[row &+ other])
      }
      scores[index] = sum
      if index + 1 < labels.count { scores[index + 1] = otherSum }
      index += 2
    }
  }
}
