import Lexicons
import Testing
import Tokens

@Suite struct LIWCDictionaryTests {
  /// The sums by category name over a text.
  private func count(_ dictionary: String, _ text: String) throws -> [String: Double] {
    let compiled = LIWCDictionary(try LIWCFile(Array(dictionary.utf8), name: "a.dic"))
    var tokenizer = try Tokenizer(
      rules: TokenizerRules(abbreviations: [], closingAbbreviations: [], clitics: []))
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    var sums: [String: Double] = [:]
    compiled.forEachHit(in: bytes.span, tokens) { hit in
      for member in hit.memberships {
        sums[compiled.categories[member.category].name, default: 0] += member.weight
      }
    }
    return sums
  }

  @Test func aFormGoesBeforeAWildcardAndALongerOneBeforeAShorter() throws {
    let dictionary = "%\n1\ta\n2\tb\n3\tc\n%\nwerk*\t1\nwerken\t2\nwerkend*\t3\n"
    #expect(try count(dictionary, "Werk werken werkende werkte") == ["a": 2, "b": 1, "c": 1])
  }

  @Test func anEntryOfSeveralWordsTakesThem() throws {
    let dictionary = "%\n1\tvast\n2\tzin\n%\nop prijs stel*\t1\nop\t2\nprijs\t2\n"
    #expect(
      try count(dictionary, "Ik zou het op prijs stellen, op prijs. En op, prijs stel.")
        == ["vast": 1, "zin": 4])
  }

  @Test func aWordCountsInTheCategoriesAbove() throws {
    let dictionary = "%\n1\tfunctie\n\t2\tpron\n\t\t3\tppron\n%\nik\t3\nmij\t2\t3\n"
    #expect(try count(dictionary, "Ik zie mij") == ["functie": 2, "pron": 2, "ppron": 2])
  }

  @Test func conditionsLookAtTheNeighbours() throws {
    let dictionary =
      "%\n1\tpron\n2\taffect\n3\tfiller\n%\nik\t1\nfijn\t(1)2/3\nsoort\t<van>3/2\n"
    #expect(try count(dictionary, "ik fijn") == ["pron": 1, "affect": 1])
    #expect(try count(dictionary, "zo fijn") == ["filler": 1])
    #expect(try count(dictionary, "een soort van") == ["filler": 1])
    #expect(try count(dictionary, "een soort kaas") == ["affect": 1])
  }
}
