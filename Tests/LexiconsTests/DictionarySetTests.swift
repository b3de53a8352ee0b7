import Lexicons
import Testing
import Tokens

@Suite struct DictionarySetTests {
  private func set(_ files: (String, String)...) throws -> DictionarySet {
    try DictionarySet(files.map { (path: $0.0, bytes: Array($0.1.utf8)) })
  }

  private func hits(_ set: DictionarySet, _ text: String) throws -> [String] {
    var tokenizer = try Tokenizer(
      rules: TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: []))
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    var hits: [DictionarySet.Hit] = []
    set.find(in: bytes.span, tokens, into: &hits)
    return hits.map { "\($0.token) \(set.categories[$0.category].key) \($0.weight)" }
  }

  @Test func columnsHaveTheNameOfTheFileInFront() throws {
    let set = try set(
      ("map/eigen.dic", "%\n1\tzelf (Zichzelf)\n2\twij\n%\nik\t1\nons*\t2\n"),
      ("kracht.v2.dicx", "DicTerm,sterk\nmacht,0.5\n"))
    #expect(set.categories.map(\.key) == ["eigen.zelf", "eigen.wij", "kracht.v2.sterk"])
    #expect(set.categories.map(\.isWeighted) == [false, false, true])
    #expect(set.categories[0].description == "Zichzelf")
    #expect(set.members.map(\.file) == ["eigen.dic", "kracht.v2.dicx"])
    #expect(set.members.map(\.entries) == [2, 1])
  }

  /// White space counts as tokens: ik 0, zie 2, onze 4, macht 6.
  @Test func hitsOfSeveralDictionariesComeInOrderOfTheText() throws {
    let set = try set(
      ("a.dic", "%\n1\tx\n%\nmacht\t1\nik zie\t1\n"), ("b.dicx", "DicTerm,y\nonze,2\nik,1\n"))
    #expect(
      try hits(set, "Ik zie onze macht") == ["0 a.x 1.0", "0 b.y 1.0", "4 b.y 2.0", "6 a.x 1.0"])
  }

  @Test func aNameForTwoCategoriesGetsTheNumber() throws {
    let set = try set(("a.dic", "%\n1\tx\n2\ty\n3\tx\n%\nik\t1\n"))
    #expect(set.categories.map(\.key) == ["a.x_1", "a.y", "a.x_3"])
  }

  @Test func theProblemsOfAllFilesAreTold() throws {
    let error = #expect(throws: LexiconError.self) {
      try set(
        ("a.dic", "%\n1\tx\n%\nik\t9\nw*j\t1\n"), ("b.dic", "ik\t1\n"),
        ("c.dic", "%\n1\tx\n%\nik\t1\n"), ("elders/c.dic", "%\n1\tx\n%\nik\t1\n"))
    }
    #expect(
      error?.problems.map { "\($0.file):\($0.line)" }
        == ["a.dic:4", "a.dic:5", "b.dic:1", "elders/c.dic:1"])
  }
}
