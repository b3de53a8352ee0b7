public import Measures

/// How much of the fingerprint a report shows.
public enum Level: String, Sendable, CaseIterable {
  /// Pronoun profile, articles, organisation ladder.
  case summary
  /// The summary and LIWC's categories.
  case liwc
  /// All of it and the measures: composite, address, modal verbs, lexical diversity, narrative arc.
  case measures
  /// All of it and every category.
  case full

  /// What must be gathered for it.
  public var gathering: Gathering {
    switch self {
    case .summary, .liwc: .blocks
    case .measures, .full: .all
    }
  }
}
