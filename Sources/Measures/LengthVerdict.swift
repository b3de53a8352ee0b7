/// Whether a text is long enough for its rates to be read (measures.md §4).
public enum LengthVerdict: String, Sendable, CaseIterable {
  /// Below 50 words: counts only.
  case tooShort = "too-short"
  /// 50 to 199 words.
  case indication
  /// 200 words and more.
  case usable

  /// The verdict for a number of words, with the limits as settings.
  public init(words: Int, indicationFrom: Int = 50, usableFrom: Int = 200) {
    self = words < indicationFrom ? .tooShort : words < usableFrom ? .indication : .usable
  }
}
