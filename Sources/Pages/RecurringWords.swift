internal import Lexicons
internal import Tokens

/// Words of content with how often they occur, and in how many answers or turns.
struct RecurringWords: Sendable {
  /// One word.
  struct Word: Sendable {
    /// The word in lower case.
    let form: String
    /// How often it occurs.
    var count = 0
    /// In how many answers, or turns of a conversation.
    var answers = 0
    fileprivate var last = 0
  }

  private let isContent: [Bool]
  private var words: [String: Word] = [:]
  private var answer = 0

  init(_ table: CategoryTable) {
    isContent = table.categories.map {
      $0.id.hasPrefix("content") || $0.id.hasPrefix("organisation")
    }
  }

  /// Starts an answer.
  mutating func begin() { answer += 1 }

  /// Adds a stretch of the answer.
  mutating func add(_ text: [UInt8], _ tokens: TokenBuffer, _ matches: MatchBuffer) {
    for (token, match) in zip(tokens.tokens, matches.matches)
    where token.kind == .word && isContent[match.category.index] {
      let form = String(decoding: text[token.range], as: UTF8.self).lowercased()
      var word = words[form] ?? Word(form: form)
      word.count += 1
      if word.last != answer {
        word.last = answer
        word.answers += 1
      }
      words[form] = word
    }
  }

  /// The words of most answers, which occur in at least two.
  func top(_ limit: Int) -> [Word] {
    let sorted = words.values.filter { $0.answers > 1 }.sorted { one, other in
      (other.answers, other.count, one.form) < (one.answers, one.count, other.form)
    }
    return Array(sorted.prefix(limit))
  }
}
