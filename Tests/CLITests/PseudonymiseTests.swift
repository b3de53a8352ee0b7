import Foundation
import TestSupport
import Testing

/// `--pseudonymise`: codes in every output, and a key beside it.
@Suite struct PseudonymiseTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func interview() throws -> String {
    try scratch.write(
      "gesprek.txt",
      """
      Jansen, Bea: Dag Anna, hoe begint jouw dag?
      Anna: Ik luister eerst. Bea weet dat.
      Jansen, Bea: En dan?
      Anna: Dan geef ik anderen het podium, zoals Bea doet.

      """)
  }

  @Test(arguments: [
    ["turns", "--format", "ndjson"], ["turns", "--speakers"],
    ["classify", "--level", "turn", "--format", "ndjson"],
    ["analyse", "--input-format", "transcript", "--format", "ndjson", "--log", "LOG"],
  ])
  func noNameIsLeft(command: [String]) throws {
    let names = try scratch.write("namen.csv", "\"Jansen, Bea\",Bea\nAnna\n")
    let key = scratch("sleutel.csv")
    let log = scratch("log.ndjson")
    let arguments = command.map { $0 == "LOG" ? log : $0 }
    let run = try Program(
      arguments: [arguments[0], try interview()] + arguments.dropFirst()
        + ["--pseudonymise", key, "--names", names])
    #expect(run.status == 0)
    for text in [run.output, run.error, Repository.text(log) ?? ""] {
      for name in ["Bea", "Jansen", "Anna"] { #expect(!text.contains(name)) }
    }
    #expect(
      Repository.text(key) == "name,code\n\"Jansen, Bea\",P001\n\"Anna\",P002\n")
    let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func laterRunsKeepTheCodes() throws {
    let key = try scratch.write("sleutel.csv", "name,code\nPiet,P001\nAnna,P002\n")
    let run = try Program(
      "turns", try interview(), "--format", "ndjson", "--pseudonymise", key)
    #expect(run.output.contains("\"speaker\":\"P002\""))
    #expect(run.output.contains("\"speaker\":\"P003\""))
    #expect(Repository.text(key)?.hasSuffix("Anna,P002\n\"Jansen, Bea\",P003\n") == true)
  }

  @Test func namesNeedAKey() throws {
    let run = try Program("turns", try interview(), "--names", "namen.csv")
    #expect(run.status == 2)
    #expect(run.error.contains("--pseudonymise"))
  }
}
