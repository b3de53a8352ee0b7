internal import Lexicons

extension Lexicon {
  /// Whether each category holds content words, by its number.
  var isContent: [Bool] {
    categories.categories.map { $0.id.hasPrefix("content") || $0.id.hasPrefix("organisation") }
  }
}
