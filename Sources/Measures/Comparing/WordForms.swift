/// The word forms of one text of a comparison.
public struct WordForms: Sendable {
  /// The group that the text belongs to.
  public let group: String
  /// How often each form occurs.
  public let counts: [String: Int]
  /// How many words the text has.
  public let words: Int

  /// Puts them together.
  public init(group: String, counts: [String: Int], words: Int) {
    self.group = group
    self.counts = counts
    self.words = words
  }
}
