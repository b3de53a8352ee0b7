internal import Bytes

extension Interval {
  /// The 95 % interval around the difference between two means, by drawing texts anew within each
  /// group; nil where a group has fewer than three, or nothing varies.
  ///
  /// A percentile bootstrap (Efron & Tibshirani 1993, ch. 13) whose percentiles lie further out for
  /// small groups, since the plain ones are too narrow there (Hesterberg 2015, Am Stat 69:371: the
  /// expanded percentile interval).
  ///
  /// - Parameters:
  ///   - one: the values whose mean is diminished.
  ///   - other: the values whose mean is taken off.
  ///   - resamples: how many samples are drawn.
  ///   - seed: decides which.
  public static func difference(
    _ one: Sample, _ other: Sample, resamples: Int, seed: UInt64
  ) -> Interval? {
    guard min(one.count, other.count) >= least, let variance = one.variance,
      let otherVariance = other.variance, variance + otherVariance > 0
    else { return nil }
    let (n, m) = (Double(one.count), Double(other.count))
    let (part, otherPart) = (variance / n, otherVariance / m)
    // How much smaller the variance of drawn means is than that of means.
    let drawn = part * (n - 1) / n + otherPart * (m - 1) / m
    let widening = ((part + otherPart) / drawn).squareRoot()
    // Welch's (1947, Biometrika 34:28): those of the smaller group where it varies most.
    let degrees =
      (part + otherPart) * (part + otherPart)
      / (part * part / (n - 1) + otherPart * otherPart / (m - 1))
    var generator = SplitMix64(seed: seed)
    let means = (0..<resamples).map { _ in
      drawnMean(one.values, &generator) - drawnMean(other.values, &generator)
    }
    return expanded(means, widening: widening, degrees: degrees)
  }

  /// The same around the mean difference of pairs, by drawing pairs anew.
  public static func difference(
    ofPairs differences: Sample, resamples: Int, seed: UInt64
  ) -> Interval? {
    guard differences.count >= least, let variance = differences.variance, variance > 0 else {
      return nil
    }
    let n = Double(differences.count)
    var generator = SplitMix64(seed: seed)
    let means = (0..<resamples).map { _ in drawnMean(differences.values, &generator) }
    return expanded(means, widening: (n / (n - 1)).squareRoot(), degrees: n - 1)
  }

  /// From how many texts in a group on a difference gets an interval and a test.
  public static let least = 3

  private static func drawnMean(_ values: [Double], _ generator: inout SplitMix64) -> Double {
    var sum = 0.0
    for _ in values.indices {
      sum += values[Int.random(in: 0..<values.count, using: &generator)]
    }
    return sum / Double(values.count)
  }

  private static func expanded(
    _ drawn: [Double], widening: Double, degrees: Double
  ) -> Interval {
    let tail = Tail.normal(widening * StudentQuantile.value(degrees: degrees))
    let sorted = drawn.sorted()
    return Interval(
      low: Sample.quantile(tail, of: sorted), high: Sample.quantile(1 - tail, of: sorted))
  }
}
