/// How groups of texts are compared.
public struct ComparisonDesign: Sendable, Equatable {
  /// Which groups are set against which.
  public enum Contrasts: String, Sendable, CaseIterable {
    /// Each with each.
    case pairwise
    /// Each with all the others.
    case rest
  }

  /// Which groups are set against which.
  public var contrasts = Contrasts.pairwise
  /// Whether groups are moments: a difference is the later minus the earlier.
  public var isInTime = false
  /// Whether texts of different groups with the same ``ComparedText/pair`` belong together.
  public var isPaired = false
  /// How many samples the bootstrap draws.
  public var resamples = 10_000
  /// The seed of the bootstrap.
  public var seed = MeasureOptions().seed

  /// Makes the usual design.
  public init() {}

  /// What all the other groups are called together.
  public static let rest = "rest"

  /// The contrasts of some groups, by their names: the group, and the one that is taken off.
  public func pairs(of groups: [String]) -> [(group: String, other: String)] {
    if contrasts == .rest, groups.count > 2 { return groups.map { ($0, Self.rest) } }
    return groups.indices.flatMap { one in
      groups[(one + 1)...].map { isInTime ? ($0, groups[one]) : (groups[one], $0) }
    }
  }
}
