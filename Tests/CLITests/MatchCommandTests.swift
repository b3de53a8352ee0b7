import Foundation
import TestSupport
import Testing

@Suite struct MatchCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func speakersOfATranscriptAreMatched() throws {
    let path = try scratch.write(
      "a.txt",
      "An: Ik zie de straat.\nBo: Ik zie de straat.\nAn: Ik zie de straat.\nBo: Jij loopt niet.\n")
    let run = try Program(arguments: ["match", path, "--window", "2", "--format", "ndjson"])
    #expect(run.status == 0)
    let rows = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      rows.map { $0["kind"] as? String }
        == ["pair", "window", "window", "answer", "answer", "dyad"])
    #expect(rows[1]["match"] as? Double == 1)
    #expect(rows[4]["person"] as? String == "Bo" && rows[4]["exchanges"] as? Int == 2)
    #expect(rows[0]["length"] as? String == "too-short")
  }

  @Test func documentsAreMatchedByGroup() throws {
    let path = try scratch.write(
      "b.csv", "id,groep,tekst\n1,x,Ik ga.\n2,x,Ik ga ook.\n3,x,Wij gaan.\n4,y,Ik ga.\n")
    let run = try Program(arguments: [
      "match", path, "--text-column", "tekst", "--id-column", "id", "--group-column", "groep",
      "--focus", "1", "--format", "csv",
    ])
    #expect(run.status == 0)
    let starts = run.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(4).joined(separator: ",")
    }
    #expect(starts == ["x,pair,1,2", "x,pair,1,3", "x,group,1,"])
  }

  @Test func aWindowOfOneTurnIsRefused() throws {
    #expect(try Program(arguments: ["match", "a.txt", "--window", "1"]).status == 2)
  }
}
