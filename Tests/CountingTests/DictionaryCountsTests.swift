import Counting
import Lexicons
import TestSupport
import Testing
import Tokens

@Suite struct DictionaryCountsTests {
  /// Worked out with numpy from the definitions of Cronbach (1951) and of Kuder & Richardson (1937),
  /// over rates 50, 25, 0 / 0, 25, 0 / 25, 25, 25 and their presence.
  @Test func reliabilityFollowsItsDefinitions() throws {
    let file = try LIWCFile(Array("%\n1\tx\n%\na\t1\nb\t1\nc\t1\n".utf8), name: "x.dic")
    var counts = DictionaryCounts(LIWCDictionary(file))
    var tokenizer = try Tokenizer(
      rules: TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: []))
    var tokens = TokenBuffer()
    for text in ["a a b q", "q b q q", "a b c q", "q q q q"] {
      let bytes = Array(text.utf8)
      try tokenizer.tokenize(bytes.span, into: &tokens)
      counts.add(bytes.span, tokens)
      counts.endDocument()
    }
    #expect(counts.words == 16)
    #expect(counts.covered == 7)
    #expect(counts.hits == [3, 3, 1])
    #expect(counts.documentsOfCategory == [3])
    // Rates a 50 0 25 0, b 25 25 25 0, c 0 0 25 0: variances 429.6875, 117.1875, 117.1875; totals 75
    // 25 75 0: variance 1054.6875. Presence a 1 0 1 0, b 1 1 1 0, c 0 0 1 0; totals 2 1 3 0.
    let alpha = try #require(counts.alpha(of: 0))
    #expect(abs(alpha - 1.5 * (1 - (429.6875 + 117.1875 + 117.1875) / 1054.6875)) < 1e-9)
    let kr20 = try #require(counts.kr20(of: 0))
    #expect(abs(kr20 - 1.5 * (1 - (0.25 + 0.1875 + 0.1875) / 1.25)) < 1e-9)
  }

  @Test func oneDocumentTellsNothingOfReliability() throws {
    let file = try LIWCFile(Array("%\n1\tx\n%\na\t1\nb\t1\n".utf8), name: "x.dic")
    var counts = DictionaryCounts(LIWCDictionary(file))
    counts.endDocument()
    #expect(counts.alpha(of: 0) == nil)
    #expect(counts.kr20(of: 0) == nil)
  }
}
