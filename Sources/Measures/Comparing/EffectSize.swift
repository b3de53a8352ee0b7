/// A standardised difference with its 95 % interval.
public struct EffectSize: Sendable, Equatable {
  /// The difference in standard deviations.
  public let value: Double
  /// The interval around it.
  public let interval: Interval

  private init(_ value: Double, variance: Double) {
    self.value = value
    let half = StudentQuantile.normal * variance.squareRoot()
    interval = Interval(low: value - half, high: value + half)
  }

  /// The correction of Hedges (1981, J Educ Stat 6:107) for small samples, in its usual
  /// approximation.
  private static func correction(degrees: Double) -> Double { 1 - 3 / (4 * degrees - 1) }

  /// Hedges' g of two independent samples, the first minus the second; nil where a sample has fewer
  /// than two values or nothing varies.
  ///
  /// Its interval has the variance of Borenstein, Hedges, Higgins & Rothstein (2009), 4.20 and 4.24.
  public static func g(_ one: Sample, _ other: Sample) -> EffectSize? {
    guard let mean = one.mean, let otherMean = other.mean, let variance = one.variance,
      let otherVariance = other.variance
    else { return nil }
    let (n, m) = (Double(one.count), Double(other.count))
    let degrees = n + m - 2
    let pooled = ((n - 1) * variance + (m - 1) * otherVariance) / degrees
    guard pooled > 0 else { return nil }
    let d = (mean - otherMean) / pooled.squareRoot()
    let j = correction(degrees: degrees)
    return EffectSize(j * d, variance: j * j * ((n + m) / (n * m) + d * d / (2 * (n + m))))
  }

  /// Hedges' g_av of pairs, the first minus the second; nil for fewer than two pairs, or where
  /// nothing varies.
  ///
  /// The mean difference over the mean of both standard deviations (Lakens 2013, Front Psychol 4:863,
  /// formula 10); its interval has the variance of Borenstein et al. (2009), 4.28.
  ///
  /// - Precondition: both have as many values, pair by pair.
  public static func averaged(_ one: Sample, _ other: Sample) -> EffectSize? {
    precondition(one.count == other.count, "pairs have two values")
    guard let mean = one.mean, let otherMean = other.mean, let deviation = one.deviation,
      let otherDeviation = other.deviation, deviation + otherDeviation > 0
    else { return nil }
    let n = Double(one.count)
    let d = 2 * (mean - otherMean) / (deviation + otherDeviation)
    let product = zip(one.values, other.values).reduce(0) {
      $0 + ($1.0 - mean) * ($1.1 - otherMean)
    }
    let spread = deviation * otherDeviation * (n - 1)
    let r = spread > 0 ? product / spread : 0
    let j = correction(degrees: n - 1)
    return EffectSize(
      j * d, variance: j * j * (1 / n + d * d / (2 * n)) * max(0, 2 * (1 - r)))
  }
}
