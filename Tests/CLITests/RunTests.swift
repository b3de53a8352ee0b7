import Foundation
import TestSupport
import Testing

/// Runs over many inputs: several jobs, interruption, resumption, the log.
@Suite struct RunTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func lineCount(of path: String) -> Int {
    (Repository.text(path) ?? "").utf8.count { $0 == 0x0A }
  }

  /// Files of some paragraphs, among them one that is longer than a batch and one that is broken.
  private func writeInputs() throws -> String {
    for number in 0..<30 {
      let text = String(
        repeating: "Zij zien dat hij zijn werk doet en dat het \(number) keer goed gaat.\n\n",
        count: number == 7 ? 5_000 : 20 + number)
      _ = try scratch.write("in/\(100 + number).txt", text)
    }
    _ = try scratch.write("in/105.txt", [0x00, 0x01, 0x02])
    _ = try scratch.write(
      "in/201.ndjson",
      (0..<5_000).map { $0 == 77 ? "{\n" : "{\"text\":\"Wij zien het, nummer \($0).\"}\n" }.joined()
    )
    return scratch("in")
  }

  @Test func theNumberOfJobsDoesNotShow() throws {
    let inputs = try writeInputs()
    for format in ["csv", "ndjson", "table"] {
      let one = try Program("analyse", inputs, "--format", format, "--jobs", "1", "--lexical")
      let four = try Program("analyse", inputs, "--format", format, "--jobs", "4", "--lexical")
      #expect(one.status == 1)
      #expect(one.output == four.output)
      #expect(one.error == four.error)
      #expect(one.summary == "vingerafdruk: 5028 read, 2 failed")
    }
  }

  @Test func aDocumentLongerThanABatchIsOneRow() throws {
    let inputs = try writeInputs()
    let run = try Program("analyse", inputs + "/107.txt", "--format", "csv", "--jobs", "3")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.count == 2)
    // 14 words in each of the paragraphs; the empty group column is lost in the split.
    #expect(rows[0][3] == "words")
    #expect(rows[1][2] == "70000")
  }

  @Test func whatAKilledRunLeftIsGoneOnWith() throws {
    let inputs = try writeInputs()
    let whole = try Program("analyse", inputs, "--format", "csv", "--lexical")
    let out = scratch("out.csv")
    for lines in [1, 2, 9, 25] {
      // Should the run be faster than the signal, going on begins anew.
      _ = try Program.signalled(SIGKILL, "analyse", inputs, "-o", out, "--lexical", "--jobs", "2") {
        lineCount(of: out + ".journal") >= lines
      }
      let resumed = try Program(
        "analyse", inputs, "-o", out, "--lexical", "--jobs", "2", "--resume")
      #expect(resumed.status == 1)
      #expect(resumed.summary == whole.summary)
      #expect(Repository.text(out) == whole.output)
      #expect(Repository.names(in: scratch.path).sorted() == ["in", "out.csv"])
      try FileManager.default.removeItem(atPath: out)
    }
  }

  @Test func resultsOfOtherOptionsAreNotMixed() throws {
    let inputs = try writeInputs()
    let out = scratch("out.csv")
    _ = try Program.signalled(SIGKILL, "analyse", inputs, "-o", out) {
      lineCount(of: out + ".journal") > 0
    }
    let other = try Program("analyse", inputs, "-o", out, "--level", "full", "--resume")
    #expect(other.status == 70)
    #expect(other.error.contains("other options"))
  }

  @Test func resumingNeedsAFileOfRows() throws {
    let inputs = try writeInputs()
    let run = try Program("analyse", inputs, "--resume")
    #expect(run.status == 2)
    #expect(run.error.contains("--output"))
  }

  @Test func anInterruptedRunKeepsWhatItHas() throws {
    let inputs = try writeInputs()
    let out = scratch("out.csv")
    let run = try Program.signalled(SIGTERM, "analyse", inputs, "-o", out, "--jobs", "1") {
      lineCount(of: out + ".journal") > 1
    }
    // The signal may come after the last input.
    #expect([143, 1].contains(run.status))
    if run.status == 143 {
      #expect(run.summary.contains("interrupted"))
      #expect(Repository.text(out) == nil)
      #expect(Repository.text(out + ".part") != nil)
    }
  }

  @Test func theLogNamesEveryInput() throws {
    let inputs = try writeInputs()
    let log = scratch("log.ndjson")
    let run = try Program("analyse", inputs, "--lexical", "--log", log, "--format", "csv")
    #expect(run.status == 1)
    let lines = try #require(Repository.text(log)).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
    #expect(lines.count == 32)
    let failed = try #require(lines.first { $0["input"] as? String == inputs + "/105.txt" })
    #expect(failed["status"] as? String == "failed")
    let failures = try #require(failed["failures"] as? [[String: Any]])
    #expect("\(failures[0])".contains("NUL"))
    let partly = try #require(lines.first { $0["input"] as? String == inputs + "/201.ndjson" })
    #expect(partly["status"] as? String == "partly")
    #expect(partly["documents"] as? Int == 4999)
    let summary = try #require(lines.last?["summary"] as? [String: Any])
    #expect(summary["read"] as? Int == 5028)
    #expect(summary["failed"] as? Int == 2)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let inputs = try writeInputs()
    let run = try Program.shell(
      "\"$V\" analyse \(inputs) --format ndjson --lexical 2> /dev/null | head -1 | wc -l")
    #expect(run.output.trimmingCharacters(in: .whitespaces) == "1\n")
  }

  @Test func aFullDiskIsAnError() throws {
    let inputs = try writeInputs()
    let run = try Program.shell("\"$V\" analyse \(inputs) --format csv --lexical > /dev/full")
    #expect(run.status == 70)
    #expect(run.output.contains("cannot write standard output"))
  }
}
