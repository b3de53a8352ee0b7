import Counting
import Lexicons
import TestSupport
import Testing
import Tokens

@Suite struct WordFrequenciesTests {
  private func frequencies(
    _ unit: WordFrequencies.Unit, of documents: [String]
  ) throws -> WordFrequencies {
    let lexicon = try Shipped.lexicon()
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
    var folder = FormFolder()
    var table = WordFrequencies(unit)
    for text in documents {
      let bytes = Array(text.utf8)
      try tokenizer.tokenize(bytes.span, into: &tokens)
      lexicon.match(bytes.span, tokens, folder: &folder, into: &matches)
      table.beginDocument()
      table.add(bytes.span, tokens, matches)
    }
    return table
  }

  /// Gries (2008): DP is half the sum of the differences between the shares of the occurrences and
  /// of the words; here 1/2 (|2/3 − 4/8| + |1/3 − 2/8| + |0 − 2/8|) = 1/4, over 1 − 2/8.
  @Test func dispersionIsGriesDeviationOfProportions() throws {
    let table = try frequencies(.words, of: ["de a de b", "de c", "d e"])
    let row = try #require(table.rows().first)
    #expect(row.form == "de")
    #expect(row.count == 3)
    #expect(row.documents == 2)
    #expect(abs(row.dispersion - 0.25 / 0.75) < 1e-12)
    #expect(table.words == 8)
  }

  @Test func pairsStayWithinASentenceAndPunctuation() throws {
    let table = try frequencies(.bigrams, of: ["Ik zie het. Het is, zie het, goed."])
    #expect(table.rows().map(\.form) == ["zie het", "het is", "ik zie"])
    #expect(table.rows(minimum: 2).map(\.count) == [2])
  }
}
