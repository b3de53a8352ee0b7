/// A few sentences of a methods paragraph, in both languages.
public struct MethodsPassage: Sendable {
  /// The Dutch wording, as Markdown.
  public let dutch: String
  /// The English wording, as Markdown.
  public let english: String

  /// Makes a passage.
  public init(_ dutch: String, _ english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// Makes a passage of sentences that differ in words and in numbers.
  init(_ wording: (Language) -> String) { self.init(wording(.nl), wording(.en)) }
}
