/// What tells the groups of a comparison apart.
public enum ComparisonAxis: String, Sendable, CaseIterable {
  /// The group column, or the directories or files that texts come from.
  case group
  /// Who speaks, by the labels of conversations.
  case speaker
  /// Who asks and who answers in conversations.
  case role
  /// The column of moments, or the order of the directories or files that texts come from.
  case time

  /// Whether groups are speakers, so that everybody in a conversation counts.
  public var isOfSpeakers: Bool {
    switch self {
    case .speaker, .role: true
    case .group, .time: false
    }
  }
}
