/// A 95 % interval around a value, in the value's unit: per 100 words for rates.
public struct Interval: Sendable, Equatable {
  /// The lower end.
  public let low: Double
  /// The upper end.
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
    return wilson(share: Double(count) / Double(words), of: Double(words)).scaled(by: 100)
  }

  /// The same for a share of a number that need not be whole, not multiplied.
  static func wilson(share p: Double, of n: Double) -> Interval {
    let z = StudentQuantile.normal
    let centre = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 / (1 + z * z / n)
    // At 0 and 1 the ends meet the share, which rounding would miss.
    return Interval(
      low: p <= 0 ? 0 : (centre - half) * scale, high: p >= 1 ? 1 : (centre + half) * scale)
  }

  /// Both ends times a number.
  func scaled(by factor: Double) -> Interval {
    Interval(low: low * factor, high: high * factor)
  }
}
