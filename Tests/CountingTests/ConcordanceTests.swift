import Counting
import Lexicons
import TestSupport
import Testing
import Tokens

@Suite struct ConcordanceTests {
  private func lines(
    _ queries: [Concordance.Query], in text: String, width: Int = 2
  ) throws -> [Concordance.Line] {
    let lexicon = try Shipped.lexicon()
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
    var folder = FormFolder()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    lexicon.match(bytes.span, tokens, folder: &folder, into: &matches)
    var concordance = Concordance(queries, width: width)
    return concordance.lines(in: bytes.span, tokens, matches)
  }

  @Test func aWordStandsBetweenItsNeighbours() throws {
    let found = try lines([Concordance.query(for: "ÉÉN")], in: "Dit is één\n  ding, en nóg één.")
    #expect(found.map(\.left) == ["Dit is", "en nóg"])
    #expect(found.map(\.keyword) == ["één", "één"])
    #expect(found.map(\.right) == ["ding, en", "."])
    #expect(found[0].range == 7..<12)
  }

  @Test func aPrefixAndACategoryFindTheirWords() throws {
    let lexicon = try Shipped.lexicon()
    let articles = Set(lexicon.categories.matching("article.*"))
    let found = try lines(
      [Concordance.query(for: "werk*"), .categories(articles)],
      in: "De werker ziet een werkbank werken.")
    #expect(found.map(\.keyword) == ["De", "werker", "een", "werkbank", "werken"])
  }
}
