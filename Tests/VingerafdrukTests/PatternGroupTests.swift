import Documents
import Lexicons
import TestSupport
import Testing
import Tokens
import Tones
import Vingerafdruk

/// No dead lists: without any one group of the lists in the notation of tones, a text loses evidence.
@Suite struct PatternGroupTests {
  /// A group of a file: its number among the file's groups, and its patterns.
  private struct Group {
    let file: String
    let number: Int
    var patterns: [TonePattern]
  }

  @Test(arguments: ["tones/", "scales/", "audiences/"])
  func withoutAGroupSomeTextShowsLess(directory: String) throws {
    let sources = LexiconSource.embedded.filter {
      $0.path.hasPrefix(directory) || $0.path.hasPrefix("inflection/")
    }
    let whole = try ToneSources.load(sources, directory: directory).lexicon
    let groups = Self.groups(of: whole, sources, directory)
    let most = groups.map(\.number).max() ?? 0
    #expect(groups.count > 20)
    // The first group of every file goes at once, then the second of every file, and so on.
    for number in 0...most {
      let kept = sources.map { $0.hasPatterns ? Self.removing(number, from: $0) : $0 }
      let rest = try ToneSources.load(kept, directory: directory).lexicon
      for group in groups where group.number == number {
        let isAlive = try group.patterns.contains { pattern in
          let text = Self.text(pattern.text)
          return try Self.evidence(text, whole, pattern.tone)
            != Self.evidence(text, rest, pattern.tone)
        }
        #expect(isAlive, "\(directory)\(group.file), group \(number + 1), finds nothing of its own")
      }
    }
  }

  private static func groups(
    of lexicon: ToneLexicon, _ sources: [LexiconSource], _ directory: String
  ) -> [Group] {
    var groups: [Group] = []
    for source in sources where source.hasPatterns {
      let file = String(source.path.dropFirst(directory.count))
      let patterns = lexicon.patterns.filter { $0.file == file }
      let lines = String(decoding: source.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let openings = lines.indices.filter { lines[$0].hasPrefix("[") } + [lines.count]
      for number in 0..<openings.count - 1 {
        let place = openings[number]..<openings[number + 1]
        groups.append(
          Group(
            file: file, number: number, patterns: patterns.filter { place.contains($0.line - 1) }))
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

  /// The evidence for a tone in a text: where, of which aspect, of what weight.
  private static func evidence(
    _ text: String, _ lexicon: ToneLexicon, _ tone: Int
  ) throws -> [String] {
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    var matcher = ToneMatcher(lexicon: lexicon)
    matcher.match(
      bytes.span, tokens, Array(repeating: .own, count: tokens.tokens.count), offset: 0)
    return matcher.evidence.filter { $0.tone == tone }.map {
      "\($0.range) \($0.aspect) \($0.weight)"
    }
  }

  /// A text with a pattern's words: the first of alternatives, lemmas as they are.
  private static func text(_ pattern: String) -> String {
    pattern.split(separator: " ").filter { $0 != "+" && $0 != ".." }.map { word in
      var word = word
      if word.hasPrefix("{") { word = word.dropFirst().dropLast() }
      for mark in ["n:", "*n:", "a:"] where word.hasPrefix(mark) {
        word = word.dropFirst(mark.count)
      }
      if let slash = word.firstIndex(of: "/") { word = word[..<slash] }
      return String(word.filter { $0 != "|" && $0 != "*" })
    }.joined(separator: " ")
  }
}
