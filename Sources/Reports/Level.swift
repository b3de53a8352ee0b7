/// How much of the fingerprint a report shows.
public enum Level: String, Sendable, CaseIterable {
  /// Pronoun profile, articles, organisation ladder.
  case summary
  /// The summary and LIWC's categories.
  case liwc
  /// All of it and every category.
  case full
}
