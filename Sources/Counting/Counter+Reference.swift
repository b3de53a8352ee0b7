public import Lexicons
public import Tokens

extension Counter {
  /// Words, sentences and categories in the plainest way: the reference that the core must equal.
  public static func countReference(
    _ tokens: TokenBuffer, _ matches: MatchBuffer, categories: Int
  ) -> CategoryCounts {
    var counts = CategoryCounts(categories: categories)
    let words = tokens.tokens.indices.filter { tokens.tokens[$0].kind.isWord }
    counts.words = words.count
    counts.sentences = tokens.sentenceStarts.indices.count { number in
      tokens.sentence(number).contains { tokens.tokens[$0].kind.isWord }
    }
    for category in 0..<categories {
      counts.categories[category] = words.count {
        matches.matches[$0].category.index == category
      }
    }
    return counts
  }
}
