extension RankTest {
  /// The test of Kruskal & Wallis (1952, JASA 47:583) for several independent samples, corrected for
  /// ties; nil where fewer than two samples have values or all values are equal.
  public static func kruskalWallis(_ samples: [Sample]) -> RankTest? {
    let samples = samples.filter { $0.count > 0 }
    guard samples.count > 1 else { return nil }
    let ranks = Ranks(samples.flatMap(\.values))
    let n = Double(ranks.ranks.count)
    let correction = 1 - ranks.ties / (n * n * n - n)
    guard correction > 0 else { return nil }
    var start = 0
    var sum = 0.0
    for sample in samples {
      let own = ranks.ranks[start..<start + sample.count].reduce(0, +)
      sum += own * own / Double(sample.count)
      start += sample.count
    }
    let h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / correction
    return RankTest(
      kind: .kruskalWallis, statistic: h, p: Tail.chiSquare(h, degrees: samples.count - 1))
  }

  /// The test of Friedman (1937, JASA 32:675) for the same units at several moments, corrected for
  /// ties; nil where all values of each unit are equal.
  ///
  /// - Parameter units: the values of each unit, one for each moment.
  public static func friedman(_ units: [[Double]]) -> RankTest? {
    guard let moments = units.first?.count, moments > 1 else { return nil }
    var sums = [Double](repeating: 0, count: moments)
    var ties = 0.0
    for unit in units {
      let ranks = Ranks(unit)
      ties += ranks.ties
      for (moment, rank) in ranks.ranks.enumerated() { sums[moment] += rank }
    }
    let (n, k) = (Double(units.count), Double(moments))
    let correction = 1 - ties / (n * k * (k * k - 1))
    guard correction > 0 else { return nil }
    let squares = sums.reduce(0) { $0 + $1 * $1 }
    let q = (12 / (n * k * (k + 1)) * squares - 3 * n * (k + 1)) / correction
    return RankTest(kind: .friedman, statistic: q, p: Tail.chiSquare(q, degrees: moments - 1))
  }
}
