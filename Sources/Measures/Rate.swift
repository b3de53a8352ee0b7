/// A count per 100 words, always with the count and the words that it came from.
public struct Rate: Sendable, Equatable {
  /// How many tokens.
  public let count: Int
  /// Of how many words.
  public let words: Int

  /// Makes a rate.
  public init(count: Int, words: Int) {
    self.count = count
    self.words = words
  }

  /// Per 100 words; 0 for a text without words.
  public var value: Double { words == 0 ? 0 : 100 * Double(count) / Double(words) }

  /// The 95 % Wilson interval, per 100 words.
  public var interval: Interval { Interval.wilson(count: count, of: words) }
}
