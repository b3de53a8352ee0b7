import Documents
import Measures
import TestSupport
import Testing
import Vingerafdruk

@Suite struct ComparisonTextsTests {
  @Test(arguments: [
    (["voor", "na"], "na/r1.txt", "na", "r1"),
    (["a/voor/", "a/na/"], "a/voor/x/r1.txt", "a/voor", "x/r1"),
    (["alles"], "alles/voor/r1.docx", "alles/voor", "r1"),
    (["een.csv", "twee.csv"], "een.csv", "een.csv", "een"),
    (["voor/r1.txt", "na/r1.txt", "na/r2.txt"], "na/r1.txt", "na", "r1"),
    (["voor", "voorbij"], "voorbij/r1.txt", "voorbij", "r1"),
    (["."], "./a/r.1.txt", "./a", "r.1"),
  ])
  func inputsStandForGroups(inputs: [String], input: String, group: String, place: String) {
    let groups = InputGroups(inputs)
    #expect(groups.group(of: input) == group)
    #expect(groups.place(of: input) == place)
  }

  @Test func filesInTheOneDirectoryBelongToNoGroup() {
    #expect(InputGroups(["alles"]).group(of: "alles/r1.txt") == nil)
    #expect(InputGroups(["alles"]).group(of: "elders/r1.txt") == nil)
  }

  @Test func labelsAreShortWhereTheyDiffer() {
    #expect(InputGroups.labels(["a/voor", "b/na.csv"]) == ["voor", "na"])
    #expect(InputGroups.labels(["a/team", "b/team"]) == ["a/team", "b/team"])
  }

  private func parts(_ document: Document, _ turns: [(String, Turn.Role?, String)]) throws
    -> [ComparisonPart]
  {
    var worker = try ComparisonWorker(
      lexicon: Shipped.lexicon(), context: nil, tones: nil, keepsForms: true)
    let events = turns.enumerated().map { number, turn in
      DocumentEvent.turn(
        Turn(
          number: number + 1, speaker: turn.0, role: turn.1, start: nil, line: number + 1,
          text: Array(turn.2.utf8)))
    }
    return try worker.process(
      DocumentPart(document: document, opens: true, closes: true, events: events))
  }

  private func text(_ words: Int) -> String {
    String(repeating: "Ik zie het. ", count: words / 3)
  }

  private func options(from words: Int) -> MeasureOptions {
    var options = MeasureOptions()
    options.indicationFrom = words
    return options
  }

  @Test func interviewersCountOnlyAsSpeakers() throws {
    let document = Document(input: "voor/a.txt")
    let found = try parts(
      document,
      [
        ("INT", .interviewer, text(60)), ("R1", .respondent, text(60)),
        ("R2", .respondent, text(60)), ("R1", .respondent, text(30)),
      ])
    #expect(found.map(\.speaker) == ["INT", "R1", "R2"])
    var byGroup = ComparisonTexts(by: .group, in: InputGroups(["voor", "na"]), options(from: 50))
    var byRole = ComparisonTexts(by: .role, in: nil, options(from: 50))
    for part in found {
      byGroup.add(part)
      byRole.add(part)
    }
    let (texts, _, remainder) = byGroup.finish()
    #expect(texts.map(\.name) == ["voor/a.txt · R1", "voor/a.txt · R2"])
    #expect(texts.map(\.words) == [90, 60])
    // Two who answer in one file are told apart in pairs, too.
    #expect(texts.map(\.pair) == ["a · R1", "a · R2"])
    #expect(texts.allSatisfy { $0.group == "voor" })
    #expect(remainder.interviewers == 1)
    #expect(byRole.groups == ["interviewer", "respondent"])
    #expect(byRole.finish().texts.count == 3)
  }

  @Test func answersOfOneRespondentAreOneText() throws {
    var texts = ComparisonTexts(by: .group, in: nil, options(from: 50))
    for (id, group, words) in [
      ("r1", "b", 30), ("r2", "a", 60), ("r1", "b", 30), ("r3", "a", 30), ("r4", "", 60),
    ] {
      let document = Document(input: "x.csv", id: id, group: group, line: 2)
      for part in try parts(document, [("R", nil, text(words))]) { texts.add(part) }
    }
    #expect(texts.groups == ["a", "b"])
    let (kept, forms, remainder) = texts.finish()
    #expect(kept.map(\.words) == [60, 60])
    #expect(
      forms.map(\.counts) == [["ik": 20, "zie": 20, "het": 20], ["ik": 20, "zie": 20, "het": 20]])
    #expect(remainder.tooShort == ["a": 1])
    #expect(remainder.withoutGroup == 1 && remainder.joined == 1)
  }

  @Test(arguments: [
    (["10", "9", "2"], ["2", "9", "10"]), (["2024-03", "2023-11"], ["2023-11", "2024-03"]),
    (["voor", "na"], ["voor", "na"]),
  ])
  func momentsComeInTheirOrder(found: [String], ordered: [String]) throws {
    var texts = ComparisonTexts(by: .time, in: nil, options(from: 1))
    for moment in found {
      let document = Document(input: "x.csv", id: "r1", group: moment, line: 2)
      for part in try parts(document, [("R", nil, text(3))]) { texts.add(part) }
    }
    #expect(texts.groups == ordered)
  }
}
