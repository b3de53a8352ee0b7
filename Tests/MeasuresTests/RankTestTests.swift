import Measures
import Testing

/// All figures by SciPy 1.17.1; the call stands beside them.
@Suite struct RankTestTests {
  static let a = [5.0, 5.45, 4.59, 3.66, 4.32, 3.51, 5.09]
  static let b = [9.18, 5.52, 5.26, 7.48, 7.21, 6.71, 4.64, 6.44, 7.89]
  static let c = [4.16, 5.04, 3.6, 4.21, 3.66, 5.26]
  static let before = [7.0, 5.76, 3.8, 5.07, 5.58, 4.81, 5.68, 4.93, 5.67]
  static let after = [8.75, 5.82, 4.56, 5.3, 6.28, 4.46, 5.82, 5.37, 6.99]
  private let tied: [Double] = [1, 2, 2, 3, 3, 3, 4, 5, 5, 6]
  private let alsoTied: [Double] = [2, 3, 3, 4, 4, 5, 6, 6, 7, 7, 8]

  private func expect(
    _ test: RankTest?, _ kind: RankTest.Kind, _ statistic: Double, _ p: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(test?.kind == kind, sourceLocation: sourceLocation)
    #expect(abs((test?.statistic ?? -1) - statistic) < 1e-9, sourceLocation: sourceLocation)
    #expect(abs((test?.p ?? -1) - p) < 1e-12, sourceLocation: sourceLocation)
  }

  /// `stats.mannwhitneyu(a, b)`, counted out.
  @Test func smallSamplesAreCountedOut() {
    let (a, b) = (Sample(Self.a), Sample(Self.b))
    expect(.mannWhitney(a, b), .mannWhitneyExact, 4, 0.002097902097902098)
    expect(.mannWhitney(b, a), .mannWhitneyExact, 59, 0.002097902097902098)
  }

  /// `stats.mannwhitneyu(tied, alsoTied)`.
  @Test func tiesGoByTheNormalDistribution() {
    expect(
      .mannWhitney(Sample(tied), Sample(alsoTied)), .mannWhitney, 29, 0.06912165793359207)
  }

  /// `stats.mannwhitneyu(l1, l2)`, 12 and 15 values without ties.
  @Test func largerSamplesGoByTheNormalDistribution() {
    let one = [
      -1.267, 0.271, 0.157, -0.187, -2.517, -0.539, -0.049, 0.113, -1.53, -0.478, -0.979, -0.809,
    ]
    let other = [
      1.761, -0.108, 0.667, 1.584, 0.116, 0.588, 0.81, 0.764, -0.525, 0.776, 2.059, -0.847, 1.559,
      0.819, 0.059,
    ]
    expect(.mannWhitney(Sample(one), Sample(other)), .mannWhitney, 23, 0.0011750518530845068)
  }

  /// `stats.mannwhitneyu([1, 1, 1], [1, 1, 1, 1])`.
  @Test func equalValuesShowNothing() {
    expect(
      .mannWhitney(Sample([1, 1, 1]), Sample([1, 1, 1, 1])), .mannWhitney, 6, 1)
    #expect(RankTest.mannWhitney(Sample([]), Sample([1])) == nil)
  }

  /// 2 / C(8, 3) and 2 / C(10, 5), by hand; samples that lie apart have that probability.
  @Test func theLeastProbabilityIsThatOfSamplesApart() {
    #expect(abs(RankTest.leastMannWhitney(3, 5) - 2.0 / 56) < 1e-15)
    #expect(abs(RankTest.leastMannWhitney(5, 5) - 2.0 / 252) < 1e-15)
    let apart = RankTest.mannWhitney(Sample([1, 2, 3]), Sample([4, 5, 6, 7, 8]))
    #expect(abs((apart?.p ?? 0) - RankTest.leastMannWhitney(3, 5)) < 1e-15)
    let changed = RankTest.wilcoxon(Sample([1, 2, 3, 4, 5]))
    #expect(changed?.p == RankTest.leastWilcoxon(5))
  }

  /// `stats.wilcoxon(after - before)`.
  @Test func signedRanksAreCountedOut() {
    let differences = Sample(zip(Self.after, Self.before).map { $0 - $1 })
    expect(.wilcoxon(differences), .wilcoxonExact, 4, 0.02734375)
  }

  /// `stats.wilcoxon(d)`, whose automatic method permutes up to 13 uneven differences.
  @Test func unevenDifferencesAreCountedOutUpToThirteen() {
    expect(
      .wilcoxon(Sample([1, 1, -2, 3, 0, 4, -1, 2, 5, 2])), .wilcoxonExact, 7, 0.08203125)
    expect(
      .wilcoxon(Sample([1, 1, -2, 3, 0, 4, -1, 2, 5, 2, -3, 6, 1, 7, -2, 8])), .wilcoxon, 25,
      0.045897294506102186)
    #expect(RankTest.wilcoxon(Sample([0, 0])) == nil)
  }

  /// `stats.wilcoxon(d)` on 60 differences.
  @Test func manyPairsGoByTheNormalDistribution() {
    let differences = [
      1.4452, -1.0235, -0.4946, 0.9469, -1.6924, -0.1632, 0.2027, 1.557, 0.9894, -0.0272, -0.0686,
      0.0498, 1.8235, -0.128, -0.0037, 0.6526, 0.1792, 0.1027, -0.8141, 0.2885, -0.1436, 1.4661,
      0.9531, 0.2759, 0.9684, -0.0399, 1.3521, 0.2946, 0.8834, -0.9909, 0.6467, -1.3882, -1.7353,
      -0.0045, -0.5999, 0.4641, 2.5448, -0.5317, -0.3239, 0.5054, 0.793, 0.1236, 0.0941, 1.0025,
      0.8199, -0.7337, 0.2208, 0.3353, -0.7545, 0.5598, -0.558, 1.2721, 0.4927, 0.3893, -0.291,
      0.1814, -1.6977, -0.8314, 0.6628, -1.8286,
    ]
    expect(.wilcoxon(Sample(differences)), .wilcoxon, 724, 0.15970447587177605)
  }

  /// `stats.kruskal(a, b, c)`, and with ties.
  @Test func severalGroupsAreComparedAtOnce() {
    expect(
      .kruskalWallis([Self.a, Self.b, Self.c].map(Sample.init)), .kruskalWallis,
      12.189184096476342, 0.0022550298965131068)
    expect(
      .kruskalWallis([tied, alsoTied, [1, 1, 2, 9], [3, 3, 4, 8.5]].map(Sample.init)),
      .kruskalWallis, 4.62540692749708, 0.2013733507737707)
    #expect(RankTest.kruskalWallis([Sample([1, 1]), Sample([1])]) == nil)
  }

  /// `stats.friedmanchisquare(before, after, before[::-1])`, and with ties.
  @Test func severalMomentsAreComparedAtOnce() {
    let units = zip(zip(Self.before, Self.after), Self.before.reversed()).map {
      [$0.0, $0.1, $1]
    }
    expect(.friedman(units), .friedman, 3.2571428571428473, 0.1962096735418949)
    expect(
      .friedman([[1, 2, 2], [2, 2, 3], [3, 4, 3], [3, 5, 6]]), .friedman, 4.3076923076923075,
      0.11603700224776009)
  }

  /// `stats.false_discovery_control([…])`.
  @Test func probabilitiesAreAdjustedTogether() {
    let adjusted = FalseDiscovery.adjusted([0.01, 0.04, 0.03, 0.005, 0.5])
    for (value, expected) in zip(adjusted, [0.025, 0.05, 0.05, 0.025, 0.5]) {
      #expect(abs(value - expected) < 1e-15)
    }
    #expect(FalseDiscovery.adjusted([]) == [])
  }
}
