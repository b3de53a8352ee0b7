import Counting
import Documents
import Measures
import Reports
import Testing

@testable import Pages

/// What the page shows beside function words: composite measures, matching, tones turn by turn.
@Suite struct ConversationPageTests {
  private let tone = "Ik luister eerst naar de bewoners en breng hun verhaal dan naar binnen. "

  private func talk(_ turns: Int, _ one: String, _ other: String) -> [DocumentEvent] {
    TestPages.conversation(
      (0..<turns).map {
        ($0.isMultiple(of: 2) ? "Anna" : "Bram", nil, $0.isMultiple(of: 2) ? one : other)
      }
    )
  }

  /// Who says the same words has the same style: a match of 1.
  @Test func speakersAreMatched() throws {
    let html = try TestPages.page(of: talk(40, tone, tone)).html
    #expect(html.contains("Hoe sprekers op elkaar afgestemd zijn"))
    #expect(html.contains("Anna en Bram"))
    #expect(html.contains("<td class=\"n\">1,00 <small>1,00–1,00</small></td>"))
    #expect(html.contains("Bram na Anna <small>20 ×</small>"))
    #expect(html.contains("In de loop van het gesprek: Anna en Bram"))
    #expect(html.contains("<th scope=\"row\">1–8</th>"))
  }

  /// Below 50 words there is no match to read, over all or in the course.
  @Test func shortConversationsAreNotMatched() throws {
    let html = try TestPages.page(of: talk(4, "Ik ook niet.", "Wij wel.")).html
    #expect(html.contains("<td class=\"n\">te kort</td>"))
    #expect(!html.contains("In de loop van het gesprek:"))
  }

  @Test func oneSpeakerIsMatchedWithNobody() throws {
    let html = try TestPages.page(of: TestPages.conversation([("Anna", nil, tone)])).html
    #expect(!html.contains("Hoe sprekers op elkaar afgestemd zijn"))
  }

  @Test(arguments: [(30, false, false), (100, true, false), (300, true, true)])
  func compositeMeasuresNeedLength(words: Int, measures: Bool, arc: Bool) throws {
    let text = try TestPages.sample(words: 300).split(separator: " ").prefix(words)
      .joined(separator: " ")
    let html = try TestPages.page(of: TestPages.text(text)).html
    #expect(html.contains("Samengestelde maten van") == measures)
    #expect(html.contains("Verhaalboog van") == arc)
  }

  /// A tone in most turns is said to be in most turns, whatever all turns together look like.
  @Test func tonesOfConversationsAreCountedByTurn() throws {
    let page = try TestPages.page(of: talk(6, tone, "Ja."))
    let anna = try #require(page.respondents.first)
    let common = try #require(anna.commonestTones)
    #expect(common.turns == 3)
    #expect(anna.toneShares[common.tones[0]] == 1)
    #expect(page.html.contains("in 3 van 3 beurten waarin een toon herkend is"))
    #expect(page.respondents.last?.commonestTones == nil)
  }

  /// Answers too short for rates get them together.
  @Test func aGroupHasOneFingerprint() throws {
    let events = (1...12).flatMap { TestPages.answer(tone, id: "r\($0)") }
    let page = try TestPages.page(of: events)
    #expect(page.html.contains("Functiewoorden van alle antwoorden samen: aantal, aantal per 100"))
    let people = page.respondents.map(\.fingerprint)
    let together = try #require(Fingerprint.together(people))
    #expect(together.counts.words == people.reduce(0) { $0 + $1.counts.words })
    #expect(together.verdict == .indication)
    #expect(people.allSatisfy { $0.verdict == .tooShort })
  }

  @Test func nothingIsAbsentOrWhatIsIsExplained() throws {
    let html = try TestPages.page(of: (1...12).flatMap { TestPages.answer(tone, id: "r\($0)") })
      .html
    #expect(html.contains("Niet gevonden in deze teksten."))
    #expect(!html.contains("Alle toonsoorten, onderwerpen en personen komen voor."))
  }

  @Test(arguments: [
    (["a/b/c.txt"], ["c.txt"]), (["a/c.txt", "b/c.txt"], ["a/c.txt", "b/c.txt"]),
    (["x/a/c.txt", "y/a/c.txt", "d.txt"], ["x/a/c.txt", "y/a/c.txt", "d.txt"]),
    (["c.txt", "c.txt"], ["c.txt", "c.txt"]), (["/"], ["/"]), (["map/"], ["map/"]),
  ])
  func filesAreCalledByTheEndOfTheirPath(names: [String], titles: [String]) {
    let documents = names.map { Document(input: $0) }
    let found = DocumentTitles(documents)
    #expect(documents.map(found.title) == titles)
    // What a researcher calls an answer stays as it is.
    #expect(found.title(of: Document(input: "t.csv", id: "a/b")) == "a/b")
  }

  /// A letter that happens to have a word of some tone is no self-description.
  @Test func sparseEvidenceIsCalledSparse() throws {
    let letter = try TestPages.sample(words: 400)
    #expect(try TestPages.page(of: TestPages.text(letter)).html.contains("lees het als een vraag"))
    let own = String(repeating: tone, count: 30)
    #expect(!(try TestPages.page(of: TestPages.text(own)).html.contains("lees het als een vraag")))
  }

  @Test func noModelIsCertain() {
    #expect(Wording(.nl).confidence(1) == "> 99 %")
    #expect(Wording(.nl).confidence(0.83) == "83 %")
  }

  @Test func aMinusIsNoHyphen() {
    #expect(Wording(.nl).number(-7.94) == "−7,9")
    #expect(Wording(.nl).interval(Interval(low: -13.8, high: -2)) == "−13,8 tot −2,0")
    #expect(Wording(.en).interval(Interval(low: 0.5, high: 2)) == "0.5–2.0")
  }
}
