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

  /// Adds up the scores of `labels` over `features` into `scores`, up to three labels at a time: so
  /// many sums stay in registers, and most forms have no more.
  func score(
    _ features: Span<UInt32>, salt: UInt32, labels: Span<UInt8>, into scores: inout [Int32]
  ) {
    var index = 0
    while index < labels.count {
      let last = min(index + 3, labels.count) - 1
      let sums = sum(
        features, salt: salt,
        (Int(labels[index]), Int(labels[min(index + 1, last)]), Int(labels[last])),
        count: last - index + 1)
      scores[index] = sums.0
      if index < last { scores[index + 1] = sums.1 }
      if index + 2 == last { scores[last] = sums.2 }
      index = last + 1
    }
  }

  /// The sums of the first `count` of three labels.
  private func sum(
    _ features: Span<UInt32>, salt: UInt32, _ labels: (Int, Int, Int), count: Int
  ) -> (Int32, Int32, Int32) {
    var sums: (Int32, Int32, Int32) = (0, 0, 0)
    // Invariant: a row is at most `mask` and a label below `labelLimit`, and `rows` holds that many
    // weights behind `mask`. A bounds check for each weight took half of the time.
    unsafe rows.withUnsafeBufferPointer { rows in
      guard let base = rows.baseAddress else { return }
      let one = unsafe base + labels.0
      let two = unsafe base + labels.1
      if count < 3 {
        for index in features.indices {
          let row = Int(truncatingIfNeeded: features[index] ^ salt) & mask
          unsafe sums.0 &+= Int32(one[row])
          unsafe sums.1 &+= Int32(two[row])
        }
      } else {
        let three = unsafe base + labels.2
        for index in features.indices {
          let row = Int(truncatingIfNeeded: features[index] ^ salt) & mask
          unsafe sums.0 &+= Int32(one[row])
          unsafe sums.1 &+= Int32(two[row])
          unsafe sums.2 &+= Int32(three[row])
        }
      }
    }
    return sums
  }
}
