/// A pattern found in a text, and how the speaker stands to it.
public struct Evidence: Sendable, Equatable {
  /// Byte range in the document's text, from the first to the last word of the pattern.
  public let range: Range<Int>
  /// The tone's number.
  public let tone: Int
  /// The aspect's number.
  public let aspect: Int
  /// The pattern's weight.
  public let weight: Float
  /// Whose it is.
  public let polarity: Polarity
  /// The pattern's number in the lexicon.
  public let pattern: Int
  /// The token that the polarity is that of, as an index into the tokens of its segment.
  public let token: Int
}
