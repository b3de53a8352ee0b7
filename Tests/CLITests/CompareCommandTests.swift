import Foundation
import TestSupport
import Testing

/// What the command does with inputs and options; its figures are held to SciPy by
/// `.ci/compare.py`.
@Suite struct CompareCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private let columns = [
    "--text-column", "answer", "--id-column", "respondent", "--group-column", "group",
  ]
  private var survey: String { "\(Repository.root)/Samples/survey/input.csv" }
  private var moments: [String] {
    ["voor", "na"].map { "\(Repository.root)/Samples/two-moments/\($0)" }
  }

  private func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let run = try Program(arguments: ["compare"] + arguments + ["--format", "ndjson"])
    #expect(run.status == 0, "\(run.error)")
    return try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func twoDirectoriesAreTwoGroups() throws {
    let rows = try rows(moments + ["--categories", "ik", "tone.*"])
    #expect(
      rows.map { $0["measure"] as? String }
        == ["ik", "tone.maat", "tone.toon", "tone.stem", "tone.spel", "tone.mee"])
    #expect(rows.allSatisfy { $0["group"] as? String == "voor" && $0["other"] as? String == "na" })
    #expect(rows.allSatisfy { $0["n"] as? Int == 8 && $0["other_n"] as? Int == 8 })
    #expect((rows[0]["difference"] as? Double ?? 0) > 0)
  }

  @Test func theirParentHasTheSameGroups() throws {
    let parent = "\(Repository.root)/Samples/two-moments"
    let rows = try rows([parent, "--groups", "voor", "na", "--categories", "ik"])
    let apart = try self.rows(moments + ["--categories", "ik"])
    #expect(rows[0]["difference"] as? Double == apart[0]["difference"] as? Double)
  }

  /// Over time the later comes first, and a row of all groups at once needs three.
  @Test func pairsAreComparedOverTime() throws {
    let rows = try rows(moments + ["--by", "time", "--paired", "--categories", "ik"])
    #expect(rows.count == 1)
    #expect(rows[0]["group"] as? String == "na" && rows[0]["test"] as? String == "wilcoxon-exact")
    #expect((rows[0]["difference"] as? Double ?? 0) < 0)
  }

  @Test func momentsOfAColumnArePaired() throws {
    var table = "id,golf,tekst\n"
    for id in 1...4 {
      for wave in [10, 9, 8] {
        let words = String(repeating: "de ", count: id + wave)
        table += "r\(id),\(wave),Ik zie \(words)straat en ik zie jou in de straat\n"
      }
    }
    let path = try scratch.write("p.csv", table)
    let rows = try rows([
      path, "--text-column", "tekst", "--id-column", "id", "--by", "time", "--time-column",
      "golf", "--paired", "--categories", "article_definite", "--indication-from", "5",
    ])
    #expect(rows.map { $0["group"] as? String } == ["9", "10", "10", nil])
    #expect(rows.map { $0["other"] as? String } == ["8", "8", "9", nil])
    #expect(rows.last?["test"] as? String == "friedman")
    #expect(rows.allSatisfy { $0["n"] as? Int == ($0["group"] is String ? 4 : 12) })
  }

  @Test func speakersAndRolesAreGroups() throws {
    let bySpeaker = try rows(
      moments + ["--by", "speaker", "--categories", "ik", "--indication-from", "10"])
    #expect(bySpeaker[0]["group"] as? String == "INT" && bySpeaker[0]["other"] as? String == "R")
    let byRole = try rows(
      moments + ["--by", "role", "--categories", "ik", "--indication-from", "10"])
    #expect(byRole[0]["group"] as? String == "interviewer")
    #expect(byRole[0]["n"] as? Int == bySpeaker[0]["n"] as? Int)
  }

  @Test func threeGroupsAreComparedTwoByTwoAndAtOnce() throws {
    let options = columns + ["--indication-from", "10", "--categories", "ik"]
    let pairwise = try rows([survey] + options)
    #expect(
      pairwise.map { $0["other"] as? String } == ["team", "vrijwilliger", "vrijwilliger", nil])
    #expect(pairwise.last?["test"] as? String == "kruskal-wallis")
    let rest = try rows([survey] + options + ["--contrasts", "rest"])
    #expect(rest.map { $0["other"] as? String } == ["rest", "rest", "rest", nil])
    let two = try rows([survey] + options + ["--groups", "team", "leiding"])
    #expect(two.count == 1 && two[0]["group"] as? String == "team")
  }

  @Test func thePageSaysWhatWasLeftOut() throws {
    let run = try Program(arguments: ["compare", survey] + columns + ["--format", "table"])
    #expect(run.status == 0)
    let page = run.output.split(separator: "\n").joined(separator: " ")
    #expect(page.contains("Weggelaten, want korter dan 50 woorden: 13 van «leiding», 32 van"))
    #expect(page.contains("Er is niets getoetst"))
    #expect(page.contains("--indication-from"))
  }

  @Test(arguments: ["nl", "en"])
  func theConclusionSaysNoMoreThanTheNumbers(language: String) throws {
    let run = try Program(
      arguments: ["compare"] + moments + [
        "--by", "time", "--paired", "--format", "table", "--language", language,
      ])
    let page = run.output.split(separator: "\n").joined(separator: " ")
    let expected =
      language == "nl"
      ? [
        "Vergeleken in 8 paren.", "wie interviewt telt niet mee",
        "houdt geen enkel verschil stand", "ligt nul daarbinnen", "p niet onder 0,008",
        "geen oordeel over wie sprak",
      ]
      : [
        "Compared in 8 pairs.", "interviewers do not count", "no difference holds up",
        "zero lies within it", "p does not come below 0.008", "no verdict on who spoke",
      ]
    for phrase in expected { #expect(page.contains(phrase), "\(phrase)") }
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let arguments = moments + ["--categories", "ik", "wij", "--seed", "3"]
    let one = try Program(arguments: ["compare"] + arguments)
    #expect(
      one.output == (try Program(arguments: ["compare"] + arguments + ["--jobs", "1"])).output)
    let other = try Program(
      arguments: ["compare"] + moments + ["--categories", "ik", "wij", "--seed", "4"])
    #expect(one.output != other.output)
  }

  @Test func keyWordsNameTheirGroup() throws {
    let rows = try rows(moments + ["--keyness", "--top", "2"])
    #expect(rows.map { $0["form"] as? String } == ["ik", "we"])
    #expect(rows.map { $0["group"] as? String } == ["voor", "na"])
    let run = try Program(arguments: ["compare"] + moments + ["--keyness", "--format", "table"])
    #expect(run.output.hasPrefix("Verkennend"))
  }

  @Test func textsWithoutSpeakersAreCompared() throws {
    for group in ["a", "b"] {
      for number in 1...3 {
        _ = try scratch.write(
          "\(group)/\(number).txt", String(repeating: "Ik zie \(group) en jou. ", count: 5 + number)
        )
      }
    }
    let rows = try rows([
      scratch("a"), scratch("b"), "--categories", "ik", "--indication-from", "5",
    ])
    #expect(rows[0]["n"] as? Int == 3 && rows[0]["other_n"] as? Int == 3)
  }

  @Test func whatCannotBeReadIsNamedAndTheRestIsCompared() throws {
    let run = try Program(
      arguments: ["compare"] + moments + [
        scratch("geen"), "--groups", "voor", "na", "--categories", "ik", "--format", "csv",
      ])
    #expect(run.status == 1)
    let rows = run.output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows.last?.hasSuffix("no such file or directory") == true)
    #expect(run.summary == "vingerafdruk: 16 read, 1 failed")
  }

  #if Tables
    @Test func aWorkbookIsWritten() throws {
      let path = scratch("uit.xlsx")
      let run = try Program(
        arguments: ["compare"] + moments + ["--categories", "ik", "--output", path])
      #expect(run.status == 0)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  #endif

  @Test(arguments: [
    ["--time-column", "x"], ["--by", "time", "--group-column", "x"], ["--groups", "voor"],
    ["--groups", "voor", "later"], ["--categories", "geen.maat"], ["--resume"],
    ["--by", "role", "--group-column", "x"], ["--paired", "--contrasts", "rest"],
    ["--paired", "--keyness"], ["--resamples", "5"],
  ])
  func wrongUseIsTwo(options: [String]) throws {
    let run = try Program(arguments: ["compare"] + moments + options)
    #expect(run.status == 2)
    #expect(run.output == "" && run.error.contains("Error: "))
  }

  @Test func oneGroupCannotBeCompared() throws {
    let run = try Program("compare", moments[0])
    #expect(run.status == 2)
    #expect(run.error.contains("to compare; give two directories, --group-column"))
  }

  @Test func pairsNeedAnIdOnceAGroup() throws {
    let text = String(repeating: "ik zie jou ", count: 20)
    let path = try scratch.write("d.csv", "g,t\n1,\(text)\n1,\(text)\n2,\(text)\n2,\(text)\n")
    let run = try Program(
      "compare", path, "--text-column", "t", "--by", "time", "--time-column", "g", "--paired")
    #expect(run.status == 2)
    #expect(run.error.contains("--id-column"))
  }
}
