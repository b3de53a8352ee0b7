import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private let answers = """
    wie,antwoord
    Anna,Ik luister eerst naar de bewoners.
    Bram,We werken met een vaste planning.

    """

  @Test func aPageIsWrittenToAFile() throws {
    let letter = "\(Repository.root)/Samples/letter/input.txt"
    let run = try Program("report", letter, "-o", scratch("brief.html"))
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.summary == "vingerafdruk: 1 read, 0 failed")
    let html = try #require(Repository.text(scratch("brief.html")))
    #expect(html.hasPrefix("<!doctype html>\n"))
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test func labelledTextsAreConversationsAndOthersAreTexts() throws {
    let talk = try scratch.write(
      "gesprek.txt", "A: Hoe werk je?\nB: Ik luister.\nA: En dan?\nB: Samen.\n")
    let text = try scratch.write("brief.txt", "Wij zien dat het goed gaat.\n")
    let run = try Program("report", talk, text)
    #expect(run.status == 0)
    #expect(run.output.contains("Gelezen: 1 gesprek en 1 tekst"))
  }

  @Test func tablesAreReadByTheirColumns() throws {
    let table = try scratch.write("antwoorden.csv", answers)
    let run = try Program(
      "report", table, "--text-column", "antwoord", "--id-column", "wie", "--language", "en",
      "--title", "Team <1>", "--no-text")
    #expect(run.status == 0)
    #expect(run.output.contains("<title>Team &lt;1&gt;</title>"))
    #expect(run.output.contains("Bram"))
    #expect(!run.output.contains("bewoners"))
  }

  @Test func whatCannotBeReadIsOnThePage() throws {
    let table = try scratch.write("antwoorden.csv", answers)
    let run = try Program("report", scratch("geen.txt"), table, "--text-column", "antwoord")
    #expect(run.status == 1)
    #expect(run.output.contains("Wat niet gelezen kon worden"))
    #expect(run.output.contains("geen.txt"))
    #expect(run.summary == "vingerafdruk: 2 read, 1 failed")
  }
}
