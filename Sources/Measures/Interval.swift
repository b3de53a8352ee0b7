/// A 95 % interval around a rate, per 100 words.
public struct Interval: Sendable, Equatable {
  /// The lower end, per 100 words.
  public let low: Double
  /// The upper end, per 100 words.
  public let high: Double

  /// Makes an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The score interval of Wilson (1927, JASA 22:209) for a proportion, times 100.
  ///
  /// It treats words as independent, which they are not: for one short text a first indication.
  public static func wilson(count: Int, of words: Int) -> Interval {
    guard words > 0 else { return Interval(low: 0, high: 100) }
    let z = 1.959_963_984_540_054
    let n = Double(words)
    let p = Double(count) / n
    let centre = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 100 / (1 + z * z / n)
    return Interval(
      low: max(0, (centre - half) * scale), high: min(100, (centre + half) * scale))
  }
}
