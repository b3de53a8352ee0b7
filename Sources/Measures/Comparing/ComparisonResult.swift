/// How one measure differs between two groups, or over all of them.
public struct ComparisonResult: Sendable {
  /// The measure.
  public let measure: ComparedMeasure
  /// The group whose mean is diminished; nil where all groups are compared at once.
  public let group: String?
  /// The group whose mean is taken off; nil where all groups are compared at once.
  public let other: String?
  /// The values in ``group``, or in all groups; of pairs only whole ones.
  public let sample: Sample
  /// The values in ``other``; empty where all groups are compared at once.
  public let otherSample: Sample
  /// The mean difference; nil where a group has no values, and for all groups at once.
  public let difference: Double?
  /// The 95 % interval around it; nil where there are too few texts.
  public let interval: Interval?
  /// Hedges' g, or g_av of pairs.
  public let effect: EffectSize?
  /// The test; nil where there are too few texts.
  public let test: RankTest?
  /// The probability, adjusted for all tests of the same kind in the comparison.
  public internal(set) var adjusted: Double?

  /// Whether the difference holds up at 5 % after the adjustment.
  public var holdsUp: Bool { adjusted.map { $0 < 0.05 } ?? false }
  /// Whether the interval lies on one side of zero.
  public var isOneSided: Bool { interval.map { $0.low > 0 || $0.high < 0 } ?? false }
}
