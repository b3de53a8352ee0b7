extension RankTest {
  /// The signed-rank test of Wilcoxon (1945, Biometrics Bull 1:80) on differences of pairs.
  ///
  /// As SciPy's `wilcoxon` does it: differences of zero are left out; counted out up to 50 pairs
  /// where no differences are zero or equal in size, and up to 13 where some are; else by the normal
  /// distribution, corrected for ties. Returns nil without differences that are not zero.
  public static func wilcoxon(_ differences: Sample) -> RankTest? {
    let left = differences.values.filter { $0 != 0 }
    guard !left.isEmpty else { return nil }
    let ranks = Ranks(left.map(abs))
    let plus = zip(left, ranks.ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    let n = Double(left.count)
    let total = n * (n + 1) / 2
    let statistic = min(plus, total - plus)
    let isUneven = ranks.hasTies || left.count < differences.count
    if differences.count <= (isUneven ? 13 : 50) {
      return RankTest(
        kind: .wilcoxonExact, statistic: statistic,
        p: min(1, 2 * upToSum(statistic, of: ranks.ranks)))
    }
    let variance = (n * (n + 1) * (2 * n + 1) - ranks.ties / 2) / 24
    let z = abs(plus - total / 2) / variance.squareRoot()
    return RankTest(kind: .wilcoxon, statistic: statistic, p: min(1, 2 * Tail.normal(z)))
  }

  /// The least probability that so many pairs can have.
  public static func leastWilcoxon(_ n: Int) -> Double {
    (0..<max(0, n - 1)).reduce(1.0) { chance, _ in chance / 2 }
  }

  /// The probability of a sum of ranks up to `sum` where each rank is in it or not with equal chance.
  private static func upToSum(_ sum: Double, of ranks: [Double]) -> Double {
    // Twice the ranks are whole numbers, also where ranks are shared.
    let limit = Int(2 * sum)
    var chances = [Double](repeating: 0, count: limit + 1)
    chances[0] = 1
    for rank in ranks {
      let step = Int(2 * rank)
      for place in (0...limit).reversed() {
        chances[place] = (chances[place] + (place >= step ? chances[place - step] : 0)) / 2
      }
    }
    return chances.reduce(0, +)
  }
}
