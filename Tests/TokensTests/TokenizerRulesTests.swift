import Testing
import Tokens

/// The lists decide: what is not in them is not joined.
@Suite struct TokenizerRulesTests {
  private func words(_ text: String, _ rules: TokenizerRules) throws -> [String] {
    var tokenizer = try Tokenizer(rules: rules)
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    return tokens.tokens.filter { $0.kind.isWord }.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func clitics() throws {
    let none = TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: [])
    let some = TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: ["'t"])
    #expect(try words("'t is 's", none) == ["t", "is", "s"])
    #expect(try words("'t is 's", some) == ["'t", "is", "s"])
    #expect(try words("’T", some) == ["’T"])
  }

  @Test func abbreviations() throws {
    let none = TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: [])
    let some = TokenizerRules(
      abbreviations: ["Dr.", "t/m"], closingAbbreviations: ["enz."], clitics: [])
    #expect(try words("dr. t/m enz.", none) == ["dr", "t", "m", "enz"])
    #expect(try words("dr. t/m enz.", some) == ["dr.", "t/m", "enz."])
    #expect(try words("DR. T/M", some) == ["DR.", "T/M"])
  }

  @Test func kindsSayWhatIsAWord() {
    #expect(TokenKind.word.isWord)
    #expect(TokenKind.number.isWord)
    for kind in [TokenKind.punctuation, .symbol, .url, .space] { #expect(!kind.isWord) }
  }
}
