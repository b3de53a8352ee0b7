import Documents
import Lexicons
import Reports
import TestSupport
import Testing
import Tokens

@Suite struct TokenRecordTests {
  private func record(_ form: String, _ kind: TokenKind, _ match: Match? = nil) throws
    -> TokenRecord
  {
    let lexicon = try Shipped.lexicon()
    let segment = Segment(text: Array("xx\(form)".utf8), offset: 100)
    return TokenRecord(
      document: "d", token: Token(start: 2, end: 2 + form.utf8.count, kind: kind), in: segment,
      match: match ?? Match(form: .none, category: lexicon.categories.content), lexicon)
  }

  @Test func placesAreBytesOfTheDocument() throws {
    #expect(
      try record("één", .word).json
        == #"{"document":"d","start":102,"end":107,"form":"één","kind":"word","category":"content"}"#
        + "\n")
  }

  @Test func whatIsNoWordHasNoCategory() throws {
    #expect(
      try record("\"", .punctuation).json
        == #"{"document":"d","start":102,"end":103,"form":"\"","kind":"punctuation","category":null}"#
        + "\n")
  }

  @Test func usesAndConfidenceAppearWhereTheyApply() throws {
    let lexicon = try Shipped.lexicon()
    let form = try #require(lexicon.formID(of: "je"))
    let category = try #require(lexicon.categories.number(of: "pronoun.personal.2sg"))
    let match = Match(form: form, category: category, uses: [.generic], confidence: 80)
    let json = try record("je", .word, match).json
    #expect(
      json.hasSuffix(#""category":"pronoun.personal.2sg","confidence":80,"generic":true}"# + "\n"))
  }

  @Test func delimitedRecordsFitTheHeader() throws {
    let line = try record(",", .punctuation).delimited(",")
    #expect(line == "d,102,103,\",\",punctuation,,,0,0,0\n")
    #expect(TokenRecord.header.count == 10)
  }
}
