import Bytes
import Lexicons
import TestSupport
import Testing
import Tokens

/// The packed tables find what the reference finds.
@Suite struct MatchReferenceTests {
  /// The shipped lists, and the same with wildcards beside them.
  private static func lexicon(withWildcards: Bool) throws -> Lexicon {
    guard withWildcards else { return try Shipped.lexicon() }
    let wildcards = """
      category: other
      version: 1
      licence: CC0-1.0

      [own]
      organisatorischevan*
      ve*
      vergader*
      vergaderingen*
      één*
      """
    return try Lexicon(
      sources: LexiconSource.embedded + [
        LexiconSource(path: "wildcards.lex", bytes: Array((wildcards + "\n").utf8))
      ])
  }

  private func expectTheSame(_ string: String, _ lexicon: Lexicon) throws {
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var folder = FormFolder()
    var tokens = TokenBuffer()
    var fast = MatchBuffer()
    var reference = MatchBuffer()
    let text = Array(string.utf8)
    try tokenizer.tokenize(text.span, into: &tokens)
    lexicon.match(text.span, tokens, folder: &folder, into: &fast)
    lexicon.matchReference(text.span, tokens, folder: &folder, into: &reference)
    #expect(fast.matches.count == tokens.tokens.count)
    for (index, token) in tokens.tokens.enumerated()
    where fast.matches[index] != reference.matches[index] {
      Issue.record("\(String(decoding: text[token.range], as: UTF8.self))")
    }
  }

  @Test(arguments: [false, true])
  func everyEntryMatchesReference(withWildcards: Bool) throws {
    let lexicon = try Self.lexicon(withWildcards: withWildcards)
    let forms = lexicon.entries.map(\.form)
    try expectTheSame(forms.joined(separator: " "), lexicon)
    try expectTheSame(forms.map { $0.uppercased() }.joined(separator: " "), lexicon)
    try expectTheSame(forms.map { $0.dropLast() + "x" }.joined(separator: " "), lexicon)
    try expectTheSame(forms.map { $0 + "a " + $0 + "2e" }.joined(separator: " "), lexicon)
  }

  @Test(arguments: [false, true], 0..<4)
  func matchMatchesReference(withWildcards: Bool, seed: UInt64) throws {
    let lexicon = try Self.lexicon(withWildcards: withWildcards)
    var generator = SplitMix64(seed: seed)
    let letters = Array("aevrgdnEV2`'é".unicodeScalars)
    var text = RandomText.fragments(4000, using: &generator)
    for _ in 0..<4000 { text += " " + RandomText.characters(20, of: letters, using: &generator) }
    text += " vergaderingenlijst Vergaderzaal ve v VERGADERINGEN organisatorischevanalles éénling"
    try expectTheSame(text, lexicon)
  }
}
