import Documents
import Reports
import TestSupport
import Testing

@testable import Pages

@Suite struct ReportPageTests {
  private let short = "Ik luister eerst naar de buurt, en dan zoeken we samen een weg."

  @Test func equalInputGivesEqualBytes() throws {
    let events =
      TestPages.text(try TestPages.sample(words: 300))
      + TestPages.conversation([("A", .interviewer, "Hoe werk je?"), ("B", .respondent, short)])
    let one = try TestPages.page(of: events).html
    let other = try TestPages.page(of: events).html
    #expect(one == other)
    #expect(!one.contains("<dt>Datum</dt>"))
    #expect(try TestPages.page(of: events) { $0.date = "1 mei" }.html.contains("<dd>1 mei</dd>"))
  }

  @Test func aPageNeedsNothingFromOutside() throws {
    let html = try TestPages.page(of: TestPages.text(short)).html
    for outside in ["http://", "https://", "//www", "@import", "url("] {
      #expect(!html.contains(outside), "\(outside)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  /// Below 50 words there are counts and no rates (measures.md §4).
  @Test func aShortTextGetsNoRates() throws {
    let html = try TestPages.page(of: TestPages.text(short)).html
    #expect(html.contains("te kort voor een verhouding: alleen aantallen"))
    #expect(!html.contains("class=\"plot\" width=\"100%\" height=\"22\"><circle"))
    #expect(!html.contains("<svg class=\"wheel\""))
    #expect(!html.contains("lidwoorden per 100 woorden (95"))
    #expect(!html.contains("Lidwoorden op een schaal"))
    #expect(!html.contains("class=\"dot"))
  }

  @Test(arguments: [(100, "een indicatie"), (300, "bruikbaar")])
  func theLengthIsJudgedInSight(words: Int, verdict: String) throws {
    let text = try TestPages.sample(words: 300).split(separator: " ").prefix(words)
      .joined(separator: " ")
    let html = try TestPages.page(of: TestPages.text(text)).html
    #expect(html.contains("<strong>\(verdict)</strong>"))
    #expect(html.contains("<svg class=\"plot\""))
  }

  @Test func theLanguageIsThatOfThePage() throws {
    let events = TestPages.text(short)
    let dutch = try TestPages.page(of: events).html
    let english = try TestPages.page(of: events) { $0.language = .en }.html
    #expect(dutch.contains("<html lang=\"nl\">"))
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("No tone is best"))
    #expect(!english.contains("Geen toon is de beste"))
    // The text stays Dutch, and says so.
    #expect(english.contains("class=\"running\" lang=\"nl\""))
  }

  /// Every phrase is there in both languages, with the same places to fill.
  @Test(arguments: Phrase.allCases)
  func phrasesHaveTheSamePlaces(phrase: Phrase) {
    func places(_ text: String) -> [Substring] {
      text.components(of: "{").dropFirst().map { $0.prefix { $0 != "}" } }.sorted()
    }
    #expect(!phrase.dutch.isEmpty && !phrase.english.isEmpty)
    #expect(places(phrase.dutch) == places(phrase.english))
  }

  @Test func placesAreFilledAndNotReadAgain() {
    let wording = Wording(.nl)
    #expect(
      wording(.sumRead, ["what": "{words}", "words": "2 woorden"])
        == "Gelezen: {words}, samen 2 woorden.")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-5120, "−5.120"),
  ])
  func thousandsAreSeparated(value: Int, text: String) {
    #expect(Wording(.nl).number(value) == text)
  }

  @Test func countedWordsPointToTheirReasons() throws {
    let page = try TestPages.page(of: TestPages.text("Ik zie je moeder."))
    let html = page.views
    #expect(html.contains("<b class=a data-w=0>Ik</b>"))
    #expect(html.contains(#"["ik, mijn","ik","ik ("#))
    #expect(html.contains(">moeder") == false)
  }

  /// Confidential material: no word of the texts is on the page.
  @Test func textsCanBeLeftOut() throws {
    let secret = "Kwartelkoning luistert goed. "
    let text = String(repeating: secret + short + " ", count: 12)
    let events =
      TestPages.text(text) + TestPages.answer(text, id: "r1") + TestPages.answer(text, id: "r2")
      + TestPages.conversation([("A", nil, text)])
    for unfolded in [0, 8] {
      let html = try TestPages.page(of: events) {
        $0.showsText = false
        $0.unfoldedDocuments = unfolded
      }.html
      for word in ["kwartelkoning", "luister eerst", "buurt"] {
        #expect(!html.lowercased().contains(word), "\(word)")
      }
    }
  }

  @Test func quotesCanBeLeftOut() throws {
    let events = (1...12).flatMap { TestPages.answer(short, id: "r\($0)") }
    #expect(try TestPages.page(of: events).html.contains("<blockquote"))
    #expect(
      !(try TestPages.page(of: events) { $0.showsQuotes = false }.html.contains("<blockquote")))
  }

  @Test func askersHaveNoTone() throws {
    let ask = "Hoe luistert u naar de bewoners, en wanneer neemt u ze mee? "
    let html = try TestPages.page(
      of: TestPages.conversation([
        ("INT", .interviewer, String(repeating: ask, count: 12)),
        ("R", .respondent, String(repeating: short + " ", count: 12)),
      ])
    ).html
    #expect(html.contains("Toonsoorten van R"))
    #expect(!html.contains("Toonsoorten van INT"))
  }

  @Test func groupsAreComparedWhereThereAreGroups() throws {
    let events = (1...6).flatMap {
      TestPages.answer(short, id: "r\($0)", group: $0 < 4 ? "team" : "leiding")
    }
    let html = try TestPages.page(of: events).html
    #expect(html.contains("Vergelijking van groepen"))
    #expect(html.contains("leiding <small>3 antwoorden, 39 woorden</small>"))
    // 39 words are too few for rates, even together.
    #expect(html.contains("<td>(3)</td>"))
  }

  @Test func emptyTextsAndNoTextsAtAllGiveAPage() throws {
    #expect(try TestPages.page(of: []).html.contains("</html>"))
    #expect(try TestPages.page(of: TestPages.text("")).html.contains("Geen woorden."))
    #expect(try TestPages.page(of: TestPages.text("… !")).html.contains("Geen woorden."))
  }

  @Test func viewsOfOneTextStandAlone() throws {
    let page = try ReportPage(
      of: short, lexicon: try Shipped.lexicon(), context: nil, tones: try TestPages.tones(),
      options: .init())
    #expect(page.views.contains("<h2"))
    #expect(!page.views.contains("<html"))
  }

  @Test func anInterviewOfTenThousandWordsStaysSmall() throws {
    let html = try TestPages.page(of: TestPages.text(try TestPages.sample(words: 10_000))).html
    #expect(html.utf8.count < 3_000_000)
  }

  @Test func aThousandRespondentsStaySmall() throws {
    let answer = try TestPages.sample(words: 50).split(separator: " ").prefix(30)
      .joined(separator: " ")
    let html = try TestPages.page(
      of: (1...1000).flatMap { TestPages.answer(answer, id: "r\($0)") }
    ).html
    #expect(html.utf8.count < 10_000_000)
  }
}
