import Lexicons
import TestSupport
import Testing
import Tokens

/// No dead lists: without any one group of the lists that words are looked up in, some text is cut or
/// looked up differently.
@Suite struct LexiconGroupTests {
  /// A group of a `.lex` file: its number in the file, and its entries.
  private struct Group {
    let path: String
    let category: String
    let opening: String
    var entries: [String]
  }

  private static let sources = LexiconSource.embedded.filter {
    $0.path.hasSuffix(".lex") && !$0.hasPatterns
  }

  /// The groups of a file, in order.
  private static func groups(of source: LexiconSource) -> [Group] {
    var groups: [Group] = []
    var category = ""
    for line in String(decoding: source.bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("category: ") {
        category = String(line.dropFirst(10))
      } else if line.hasPrefix("[") {
        groups.append(
          Group(path: source.path, category: category, opening: String(line), entries: []))
      } else if !groups.isEmpty {
        let form = line.prefix { $0 != "|" }.reversed().drop { $0 == " " }.reversed()
        groups[groups.count - 1].entries.append(String(form))
      }
    }
    return groups
  }

  /// The file without its group of that number.
  private static func removing(_ number: Int, from source: LexiconSource) -> LexiconSource {
    var group = -1
    let lines = String(decoding: source.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).filter { line in
      if line.hasPrefix("[") { group += 1 }
      return group != number || line.isEmpty
    }
    return LexiconSource(path: source.path, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// The table of ambiguous forms without the readings that the removed groups gave.
  private static func ambiguous(_ source: LexiconSource, without removed: [Group]) -> LexiconSource
  {
    let gone = Set(removed.flatMap { group in group.entries.map { "\(group.category) \($0)" } })
    let rows = String(decoding: source.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).compactMap { row -> String? in
      var fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, fields[0] != "form" else { return String(row) }
      let left = fields[1].split(separator: " ").filter { !gone.contains("\($0) \(fields[0])") }
      let isListed = left.contains { !$0.hasPrefix("content") && $0 != "other" }
      fields[1] = left.joined(separator: " ")
      return left.count > 1 && isListed ? fields.joined(separator: "\t") : nil
    }
    return LexiconSource(path: source.path, bytes: Array(rows.joined(separator: "\n").utf8))
  }

  /// What the words of a text are looked up as: its tokens, each with the categories it can have, and
  /// where its sentences begin.
  private static func reading(_ text: String, _ lexicon: Lexicon) throws -> [String] {
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var folder = FormFolder()
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    lexicon.match(bytes.span, tokens, folder: &folder, into: &matches)
    return zip(tokens.tokens, matches.matches).map { token, match in
      let categories =
        match.form.isListed
        ? lexicon.candidates(of: match.form).map { lexicon.categories[$0].id } : []
      return "\(token.range) \(token.kind) \(categories)"
    } + tokens.sentenceStarts.map { "\($0)" }
  }

  @Test func withoutAGroupSomeTextReadsDifferently() throws {
    let whole = try Shipped.lexicon()
    let all = Self.sources.map { (source: $0, groups: Self.groups(of: $0)) }
    let most = all.map(\.groups.count).max() ?? 0
    #expect(most > 5)
    // The first group of every file goes at once, then the second of every file, and so on.
    for number in 0..<most {
      let removed = all.compactMap { number < $0.groups.count ? $0.groups[number] : nil }
      let kept = LexiconSource.embedded.map { source in
        switch source.path {
        case "disambiguation/ambiguous-forms.tsv": Self.ambiguous(source, without: removed)
        case let path where removed.contains { $0.path == path }:
          Self.removing(number, from: source)
        default: source
        }
      }
      let lexicon = try Lexicon(sources: kept)
      for group in removed {
        let isAlive = try group.entries.contains { entry in
          let text = "Ja, \(entry.replacing("*", with: "en")) Xx."
          return try Self.reading(text, whole) != Self.reading(text, lexicon)
        }
        #expect(isAlive, "\(group.path) \(group.opening) changes nothing")
      }
    }
  }
}
