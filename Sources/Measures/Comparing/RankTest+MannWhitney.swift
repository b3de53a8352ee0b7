extension RankTest {
  /// The test of Mann & Whitney (1947, Ann Math Stat 18:50) for two independent samples.
  ///
  /// As SciPy's `mannwhitneyu` does it: counted out where one sample has at most eight values and
  /// none are equal; else by the normal distribution, with corrections for ties and continuity.
  /// Returns nil where a sample is empty.
  public static func mannWhitney(_ one: Sample, _ other: Sample) -> RankTest? {
    guard one.count > 0, other.count > 0 else { return nil }
    let ranks = Ranks(one.values + other.values)
    let (n, m) = (Double(one.count), Double(other.count))
    let u = ranks.ranks.prefix(one.count).reduce(0, +) - n * (n + 1) / 2
    let larger = max(u, n * m - u)
    if min(one.count, other.count) <= 8, !ranks.hasTies {
      let p = upToU(Int(n * m - larger), one.count, other.count)
      return RankTest(kind: .mannWhitneyExact, statistic: u, p: min(1, 2 * p))
    }
    let all = n + m
    let variance = n * m / 12 * (all + 1 - ranks.ties / (all * (all - 1)))
    let z = (larger - n * m / 2 - 0.5) / variance.squareRoot()
    return RankTest(
      kind: .mannWhitney, statistic: u,
      p: variance > 0 ? min(1, 2 * Tail.normal(z)) : 1)
  }

  /// The probability of U up to `u` for samples of `n` and `m` values.
  ///
  /// How many arrangements have each U is the Gaussian binomial coefficient, the product of
  /// (1 − q^(m + i)) / (1 − q^i) for i from 1 to n; only its first terms are needed.
  private static func upToU(_ u: Int, _ n: Int, _ m: Int) -> Double {
    let (n, m) = (min(n, m), max(n, m))
    var counts = [Double](repeating: 0, count: u + 1)
    counts[0] = 1
    var all = 1.0
    for i in 1...n {
      if m + i <= u {
        for place in (m + i...u).reversed() { counts[place] -= counts[place - m - i] }
      }
      if i <= u { for place in i...u { counts[place] += counts[place - i] } }
      all *= Double(m + i) / Double(i)
    }
    return counts.reduce(0, +) / all
  }

  /// The least probability that two samples of these sizes can have, when no values are equal.
  public static func leastMannWhitney(_ n: Int, _ m: Int) -> Double {
    guard n > 0, m > 0 else { return 1 }
    let (n, m) = (min(n, m), max(n, m))
    return min(1, 2 * (1...n).reduce(1.0) { $0 * Double($1) / Double(m + $1) })
  }
}
