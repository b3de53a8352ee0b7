import Bytes
import Counting
import Lexicons
import TestSupport
import Testing
import Tokens

@Suite struct CounterTests {
  private struct Reading {
    var tokens = TokenBuffer()
    var matches = MatchBuffer()
  }

  private func read(_ text: String, _ lexicon: Lexicon) throws -> Reading {
    var tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    var folder = FormFolder()
    var reading = Reading()
    let bytes = Array(text.utf8)
    try tokenizer.tokenize(bytes.span, into: &reading.tokens)
    lexicon.match(bytes.span, reading.tokens, folder: &folder, into: &reading.matches)
    return reading
  }

  private func count(_ text: String, _ lexicon: Lexicon) throws -> CategoryCounts {
    let reading = try read(text, lexicon)
    var counts = CategoryCounts(categories: lexicon.categories.count)
    Counter(lexicon.categories).count(reading.tokens, reading.matches, lexicon, into: &counts)
    return counts
  }

  @Test(arguments: 0..<4)
  func countMatchesReference(seed: UInt64) throws {
    let lexicon = try Shipped.lexicon()
    var generator = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let text = RandomText.sentences(60, using: &generator)
      let counts = try count(text, lexicon)
      let reading = try read(text, lexicon)
      let reference = Counter.countReference(
        reading.tokens, reading.matches, categories: lexicon.categories.count)
      #expect(counts.words == reference.words)
      #expect(counts.sentences == reference.sentences)
      for index in 0..<lexicon.categories.count {
        let id = CategoryID(rawValue: UInt8(index))
        #expect(counts[id] == reference[id], "\(lexicon.categories[id].id)")
      }
    }
  }

  /// Paragraphs are segments of their own: counting them apart and adding up changes nothing.
  @Test(arguments: 0..<4)
  func mergedPartsEqualTheWhole(seed: UInt64) throws {
    let lexicon = try Shipped.lexicon()
    var generator = SplitMix64(seed: seed)
    let parts = (0..<12).map { _ in RandomText.sentences(30, using: &generator) + "Slot.\n\n" }
    let whole = try count(parts.joined(), lexicon)
    var merged = CategoryCounts(categories: lexicon.categories.count)
    for part in parts { merged.merge(try count(part, lexicon)) }
    #expect(merged == whole)
  }

  @Test func everyWordHasExactlyOneCategory() throws {
    let lexicon = try Shipped.lexicon()
    let counts = try count("Wij zien dat hij, 3 keer, zijn werk doet: xyzzy!", lexicon)
    let all = (0..<lexicon.categories.count).map { CategoryID(rawValue: UInt8($0)) }
    #expect(counts.sum(all) == counts.words)
    #expect(counts.words == 10)
    #expect(counts.sentences == 1)
  }

  @Test(arguments: [
    ("mijn organisatie", OrganisationRung.mine), ("onze organisatie", .ours),
    ("de organisatie", .the), ("deze organisatie", .that), ("Onze prachtige organisatie", .ours),
  ])
  func theOrganisationStandsOnARung(text: String, rung: OrganisationRung) throws {
    let counts = try count(text, Shipped.lexicon())
    for other in OrganisationRung.allCases { #expect(counts[other] == (other == rung ? 1 : 0)) }
  }

  @Test(arguments: ["de, organisatie", "Zie de. Organisatie", "organisatie", "een organisatie"])
  func noRungAcrossPunctuationOrWithoutDeterminer(text: String) throws {
    let counts = try count(text, Shipped.lexicon())
    for rung in OrganisationRung.allCases { #expect(counts[rung] == 0) }
  }

  @Test func resetLeavesNothing() throws {
    let lexicon = try Shipped.lexicon()
    var counts = try count("Wij zien dat hij zijn werk doet. Onze organisatie ook.", lexicon)
    #expect(counts.words > 0)
    counts.reset()
    #expect(counts == CategoryCounts(categories: lexicon.categories.count))
  }

  @Test func emptyTextCountsNothing() throws {
    let lexicon = try Shipped.lexicon()
    for text in ["", " ", "\n\n", "!?", "😀 https://a.nl #tag"] {
      let counts = try count(text, lexicon)
      #expect(counts.words == 0 && counts.sentences == 0, "\(text.debugDescription)")
    }
  }
}
