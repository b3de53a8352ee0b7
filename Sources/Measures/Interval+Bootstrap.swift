extension Interval {
  /// How much more a share varies in running text than if words were independent, where the text
  /// itself does not tell: the design effect of Kish (1965).
  public static let usualDesignEffect = 1.3
  /// For how many stretches of text ``usualDesignEffect`` counts against what a text itself shows.
  static let usualWeight = 5.0

  /// The interval around a share of words in running text.
  ///
  /// Wilson's interval with the effective number of words (Dean & Pagano 2015, J Surv Stat Methodol
  /// 3:484): the words divided by the design effect, which is the variance over the samples of the
  /// bootstrap divided by that of independent words. Since a short text tells little of it, it is
  /// drawn towards the usual one, and Student's quantile takes the normal's place. Without samples
  /// the usual one stands.
  ///
  /// - Parameters:
  ///   - part: counts how many.
  ///   - whole: counts of how many.
  ///   - tally: the counts of the text.
  ///   - resamples: samples of its blocks.
  static func share(
    _ part: [Int], of whole: [Int], in tally: Tally, _ resamples: Resamples?
  ) -> Interval? {
    let n = Double(tally.sum(whole))
    guard n > 0 else { return nil }
    let p = min(1, Double(tally.sum(part)) / n)
    let independent = p * (1 - p) / n
    let variance = resamples?.variance(ofShare: part, of: whole, near: p)
    guard let resamples, let variance, independent > 0 else {
      return wilson(share: p, of: n / usualDesignEffect)
    }
    let degrees = resamples.stretches - 1
    let seen = variance / independent
    let effect =
      (usualWeight * usualDesignEffect + degrees * seen) / (usualWeight + degrees)
    let t = StudentQuantile.value(degrees: usualWeight + degrees)
    let ratio = StudentQuantile.normal / t
    return wilson(share: p, of: n / max(1, effect) * ratio * ratio)
  }

  /// The interval around any other value: Student's quantile times the standard deviation over the
  /// samples; nil where the text has fewer than four stretches, or all of
  /// them say the same.
  static func around(
    _ value: Double, _ resamples: Resamples?, _ compute: (Tally) -> Double?
  ) -> Interval? {
    guard let resamples, resamples.stretches >= 4, let variance = resamples.variance(compute),
      variance > 0
    else { return nil }
    let half = StudentQuantile.value(degrees: resamples.stretches - 1) * variance.squareRoot()
    return Interval(low: value - half, high: value + half)
  }
}
