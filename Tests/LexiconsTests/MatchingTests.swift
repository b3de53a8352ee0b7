import Bytes
import Lexicons
import Testing
import Tokens

@Suite struct MatchingTests {
  /// A lexicon with wildcards, which the shipped lists hardly use.
  private func lexicon() throws -> Lexicon {
    let files = [
      "VERSION": "1\n",
      "categories.tsv":
        "id\tdutch\tenglish\nnumeral\tn\tn\ncontent\tc\tc\na\ta\ta\nb\tb\tb\nb.c\tbc\tbc\n",
      "sources.tsv": "key\tcitation\tlicence\turl\tdate read\nown\to\tCC0-1.0\tu\td\n",
      "rollups.tsv": "id\tsection\tdutch\tenglish\tcategories\nr\tliwc\tr\tr\ta b.*\n",
      "disambiguation/ambiguous-forms.tsv": "form\tcategories\tremark\nhet\tb a content\t\n",
      "a.lex": "category: a\nversion: 1\nlicence: CC0-1.0\n\n[own]\nhet\nlief*\nliefde*\n",
      "b.lex": "category: b\nversion: 1\nlicence: CC0-1.0\n\n[own]\nhet\nzo'n\néén\n",
    ]
    return try Lexicon(
      sources: files.map { LexiconSource(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  private func match(_ text: String) throws -> [String?] {
    let lexicon = try lexicon()
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var folder = FormFolder()
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    lexicon.match(bytes.span, tokens, folder: &folder, into: &matches)
    #expect(matches.matches.count == tokens.tokens.count)
    return zip(tokens.tokens, matches.matches).filter { $0.0.kind.isWord }.map {
      ($1.form.isListed ? lexicon.form($1.form) + ":" : "") + lexicon.categories[$1.category].id
    }
  }

  @Test(arguments: [
    ("het", "het:b"), ("HET", "het:b"), ("zo’n", "zo'n:b"), ("e\u{301}e\u{301}n", "één:b"),
    ("lief", "lief*:a"), ("liefst", "lief*:a"), ("liefde", "liefde*:a"), ("liefdevol", "liefde*:a"),
    ("lie", "content"), ("3,5", "numeral"), ("2e", "numeral"), ("21ste", "numeral"),
    ("3de", "numeral"), ("3d", "content"), ("A4", "content"), ("xyz", "content"),
  ])
  func aWordIsFoundByItsFoldedForm(word: String, expected: String) throws {
    #expect(try match(word) == [expected])
  }

  @Test func theMostFrequentCategoryComesFirst() throws {
    let lexicon = try lexicon()
    let het = try #require(lexicon.formID(of: "het"))
    #expect(lexicon.isAmbiguous(het))
    #expect(lexicon.candidates(of: het).map { lexicon.categories[$0].id } == ["b", "a", "content"])
    #expect(lexicon.entries(of: het).map(\.file).sorted() == ["a.lex", "b.lex"])
    let one = try #require(lexicon.formID(of: "één"))
    #expect(!lexicon.isAmbiguous(one))
  }

  @Test func patternsNameCategories() throws {
    let table = try lexicon().categories
    #expect(table.matching("b").map { table[$0].id } == ["b"])
    #expect(table.matching("b.*").map { table[$0].id } == ["b.c"])
    #expect(table.matching("b*").map { table[$0].id } == ["b", "b.c"])
    #expect(table.matching("*").count == table.count)
    #expect(table.matching("x").isEmpty)
    #expect(table.number(of: "nothing") == nil)
  }

  @Test func anEntryKnowsItsPlace() throws {
    let entry = try #require(try lexicon().entries.first { $0.form == "liefde*" })
    #expect(entry.file == "a.lex")
    #expect(entry.line == 8)
    #expect(entry.source == "own")
    #expect(entry.isWildcard)
  }
}
