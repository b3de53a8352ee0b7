/// The outcome of a test on ranks, with a two-sided probability.
public struct RankTest: Sendable, Equatable {
  /// Which test, and what its probability was taken from.
  public enum Kind: String, Sendable, CaseIterable {
    /// Mann and Whitney's U, counted out.
    case mannWhitneyExact = "mann-whitney-exact"
    /// Mann and Whitney's U by the normal distribution.
    case mannWhitney = "mann-whitney"
    /// Wilcoxon's signed ranks, counted out.
    case wilcoxonExact = "wilcoxon-exact"
    /// Wilcoxon's signed ranks by the normal distribution.
    case wilcoxon
    /// Kruskal and Wallis' H.
    case kruskalWallis = "kruskal-wallis"
    /// Friedman's Q.
    case friedman
  }

  /// Which test.
  public let kind: Kind
  /// U of the first sample, the smaller sum of signed ranks, H or Q.
  public let statistic: Double
  /// The probability of a statistic at least so far out where the groups do not differ.
  public let p: Double
}
