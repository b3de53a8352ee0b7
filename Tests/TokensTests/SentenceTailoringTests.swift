import Testing
import Tokens

/// Where sentences start, with a list of abbreviations of its own.
///
/// The cases of the shipped list stand in ConformanceTests/WordBreakExtra-nl.txt.
@Suite struct SentenceTailoringTests {
  private func sentences(_ text: String) throws -> [String] {
    let rules = TokenizerRules(
      abbreviations: ["dr.", "bijv."], closingAbbreviations: ["enz."], clitics: ["'s", "'t"])
    var tokenizer = try Tokenizer(rules: rules)
    var tokens = TokenBuffer()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &tokens)
    tokens.checkInvariants(length: bytes.count)
    return tokens.sentenceStarts.indices.map { number in
      let range = tokens.sentence(number)
      let start = tokens.tokens[range.lowerBound].range.lowerBound
      let end = tokens.tokens[range.upperBound - 1].range.upperBound
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Ik kom. Jij ook.", ["Ik kom. ", "Jij ook."]),
    // A listed abbreviation does not end a sentence, unless it may close one.
    ("Vraag dr. Bos. Hij weet het.", ["Vraag dr. Bos. ", "Hij weet het."]),
    ("Brood enz. Daarna niets.", ["Brood enz. ", "Daarna niets."]),
    ("Brood enz. en melk.", ["Brood enz. en melk."]),
    // Initials and dotted letters.
    ("De heer J. Bos sprak.", ["De heer J. Bos sprak."]),
    ("De heer J.M. Bos sprak.", ["De heer J.M. Bos sprak."]),
    ("Dat zeg ik U. Echt.", ["Dat zeg ik U. ", "Echt."]),
    // Wrapped lines and new ones.
    ("een zin\nloopt door", ["een zin\nloopt door"]),
    ("een zin\r\n  loopt door", ["een zin\r\n  loopt door"]),
    ("Kop\nDe tekst", ["Kop\n", "De tekst"]),
    ("dr.\nBos", ["dr.\n", "Bos"]),
    // The capital behind a clitic.
    ("Het regende. 's Avonds niet.", ["Het regende. ", "'s Avonds niet."]),
    ("Het regende. ’s Avonds niet.", ["Het regende. ", "’s Avonds niet."]),
    ("Het regende. 's avonds niet.", ["Het regende. 's avonds niet."]),
    ("Vraag J. 't Hart of dr. 't Hooft.", ["Vraag J. 't Hart of dr. 't Hooft."]),
    // A missing space.
    ("Klaar.Toen ging hij.", ["Klaar.", "Toen ging hij."]),
    // Marks inside addresses end nothing.
    ("Zie https://a.nl/?q=X!&r=1 en meer", ["Zie https://a.nl/?q=X!&r=1 en meer"]),
  ])
  func textsFallApartIntoSentences(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test func anEmptyTextHasNoSentence() throws {
    #expect(try sentences("") == [])
  }
}
