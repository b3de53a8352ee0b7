import Foundation
import TestSupport
import Testing

@Suite struct MethodsTests {
  private let scratch: Scratch
  private let text: String

  init() throws {
    scratch = try Scratch()
    text = try scratch.write("gesprek.txt", "An: Ik ga naar huis.\nBo: Jij gaat.\n")
  }

  @Test(arguments: [
    (["analyse"], "Wilson, 1927"), (["analyse", "--level", "full"], "MTLD"),
    (["analyse", "--categories", "article.*"], "article.\\*"),
    (["analyse", "--lexical"], "meest voorkomende lezing"),
    (["classify"], "vijf toonsoorten"), (["classify", "--summary"], "doelgroepen"),
    (["match"], "rLSM"),
  ])
  func aParagraphSaysWhatWasDone(arguments: [String], expected: String) throws {
    let path = scratch("methode.md")
    let run = try Program(
      arguments: [arguments[0], text] + arguments.dropFirst()
        + ["--format", "csv", "--methods", path])
    #expect(run.status == 0, "\(run.error)")
    let page = try #require(Repository.text(path))
    #expect(page.contains(expected.replacing("\\*", with: "*")))
    #expect(page.contains("Vingerafdruk 0.") && page.contains("SHA-256 `"))
    #expect(page.contains("Aantal teksten: 1, met samen "))
    #expect(!page.contains(scratch.path))
    #expect(page.contains("    vingerafdruk \(arguments[0]) gesprek.txt"))
  }

  @Test func itCountsTextsThatComeInParts() throws {
    let long = try scratch.write("lang.txt", String(repeating: "Ik ga.\n\n", count: 200_000))
    let path = scratch("methode.md")
    let run = try Program("analyse", long, text, "--methods", path, "-o", scratch("uit.xlsx"))
    #expect(run.status == 0)
    #expect(Repository.text(path)?.contains("Aantal teksten: 2, met samen 400.00") == true)
  }

  @Test func itCannotBeHadOfHalfARun() throws {
    let run = try Program(
      "analyse", text, "-o", scratch("uit.csv"), "--resume", "--methods", scratch("m.md"))
    #expect(run.status == 2)
    #expect(Repository.names(in: scratch.path) == ["gesprek.txt"])
  }

  @Test(arguments: [
    ["analyse", "--seed", "7"], ["classify"], ["match"], ["frequencies"], ["concordance"],
  ])
  func everyTableHasItsProvenance(arguments: [String]) throws {
    let path = scratch("herkomst.json")
    let query = arguments[0] == "concordance" ? ["--word", "ik"] : []
    let run = try Program(
      arguments: [arguments[0], text] + arguments.dropFirst() + query + [
        "--format", "csv", "--provenance", path,
      ])
    #expect(run.status == 0, "\(run.error)")
    let facts = try #require(
      try JSONSerialization.jsonObject(with: Data((Repository.text(path) ?? "").utf8))
        as? [String: String])
    #expect(facts["program"]?.hasPrefix("vingerafdruk ") == true)
    #expect(facts["lexicon_sha256"]?.count == 64)
    #expect(facts["command"]?.hasPrefix(arguments[0]) == true)
    if arguments.contains("--seed") { #expect(facts["seed"] == "7") }
  }
}
