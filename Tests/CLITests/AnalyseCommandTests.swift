import Foundation
import TestSupport
import Testing

@Suite struct AnalyseCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var letter: String { "\(Repository.root)/Samples/letter/input.txt" }
  private var survey: String { "\(Repository.root)/Samples/survey/input.csv" }

  // MARK: Exit status and summary (measures.md §7)

  @Test func allReadIsZero() throws {
    let run = try Program("analyse", letter)
    #expect(run.status == 0)
    #expect(run.summary == "vingerafdruk: 1 read, 0 failed")
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test func aFailedInputIsOneAndTheOthersGoOn() throws {
    let run = try Program("analyse", scratch("geen.txt"), letter, "--format", "ndjson")
    #expect(run.status == 1)
    #expect(run.summary == "vingerafdruk: 1 read, 1 failed")
    #expect(run.error.contains("\(scratch("geen.txt")): no such file or directory"))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""error":{"code":"missing""#) == true)
  }

  @Test(arguments: [
    ["analyse"], ["niets"], ["analyse", "x", "--format", "docx"],
    ["analyse", "x", "--level", "alles"],
    ["analyse", "x", "--onbekend"], ["lexicon", "show", "geen.categorie"],
    ["analyse", "x", "--categories", "geen.categorie"],
  ])
  func wrongUseIsTwo(arguments: [String]) throws {
    let run = try Program(arguments: arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(!run.error.isEmpty)
  }

  @Test func helpAndVersionAreZero() throws {
    let help = try Program("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("EXIT STATUS"))
    let version = try Program("--version")
    #expect(version.status == 0)
    #expect(version.output.contains("lexicon ") && version.output.contains("sha256:"))
    #expect(version.output.contains("ICU ") && version.output.contains("Unicode "))
  }

  @Test func badRowsAreRowsWithAnError() throws {
    let path = try scratch.write("a.csv", "id,tekst\n1,Ik ga.\n2\n3,Jij ook.\n")
    let run = try Program("analyse", path, "--text-column", "tekst", "--id-column", "id")
    #expect(run.status == 1)
    #expect(run.summary == "vingerafdruk: 2 read, 1 failed")
    let rows = run.output.split(separator: "\n")
    #expect(rows.count == 4)
    #expect(rows[2].hasPrefix("\(path):3,"))
    #expect(rows[2].contains("2") && rows[2].hasSuffix("--lenient keeps such rows"))
  }

  // MARK: Formats

  @Test func csvHasTheSameWidthEverywhere() throws {
    let run = try Program("analyse", letter, "--format", "csv", "--level", "full")
    let widths = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(Set(widths).count == 1)
    let tsv = try Program("analyse", letter, "--format", "tsv", "--level", "full")
    #expect(tsv.output.split(separator: "\n").first?.split(separator: "\t").count == widths.first)
  }

  @Test(arguments: ["json", "ndjson"])
  func jsonIsJSON(format: String) throws {
    let run = try Program("analyse", letter, letter, "--format", format, "--level", "full")
    #expect(run.status == 0)
    let texts = format == "json" ? [run.output] : run.output.split(separator: "\n").map(String.init)
    var objects: [Any] = []
    for text in texts {
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      objects += (value as? [Any]) ?? [value]
    }
    #expect(objects.count == 2)
    for object in objects {
      let members = try #require(object as? [String: Any])
      #expect((members["words"] as? Int ?? 0) > 400)
      #expect(members["document"] as? String == letter)
    }
  }

  @Test func theTableIsInDutchOrEnglish() throws {
    let dutch = try Program("analyse", letter, "--format", "table")
    #expect(dutch.output.contains("Voornaamwoorden") && dutch.output.contains("geen oordeel"))
    let english = try Program("analyse", letter, "--format", "table", "--language", "en")
    #expect(english.output.contains("Pronouns") && english.output.contains("no verdict"))
  }

  @Test func withoutATerminalItIsCSV() throws {
    #expect(try Program("analyse", letter).output.hasPrefix("document,input,group,words,"))
  }

  @Test func twiceIsTheSame() throws {
    let arguments = ["analyse", survey, "--text-column", "answer", "--level", "full"]
    #expect(try Program(arguments: arguments).output == Program(arguments: arguments).output)
  }

  /// The golden file is what a user sees who follows the README.
  @Test func theSampleGivesItsExpectedReport() throws {
    let directory = "\(Repository.root)/Samples/letter"
    let run = try Program.shell(
      "cd '\(directory)' && \"$V\" analyse input.txt --level full --format ndjson 2>/dev/null")
    #expect(run.status == 0)
    #expect(run.output == Repository.text("Samples/letter/expected.ndjson"))
  }

  // MARK: Inputs

  @Test func standardInputIsRead() throws {
    let run = try Program(
      "analyse", "-", "--categories", "pronoun.personal.1sg", input: "Ik zie dat ik ga.")
    #expect(run.status == 0)
    #expect(run.output.contains("-,-,,5,1,"))
  }

  @Test func standardInputTakesAFormat() throws {
    let run = try Program(
      "analyse", "-", "--input-format", "ndjson", "--format", "ndjson",
      input: "{\"text\":\"Ik ga.\"}\nkapot\n{\"text\":\"Jij ook.\"}\n")
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 3)
  }

  @Test func aDirectoryIsReadWhole() throws {
    _ = try scratch.write("d/a.txt", "Ik ga.")
    _ = try scratch.write("d/e/b.txt", "Jij gaat.")
    let run = try Program("analyse", scratch("d"))
    #expect(run.summary == "vingerafdruk: 2 read, 0 failed")
  }

  @Test func whatWasGuessedIsSaid() throws {
    let path = try scratch.write("a.csv", "id;tekst\n1;Ik ga.\n")
    let run = try Program("analyse", path, "--text-column", "tekst")
    #expect(run.error.contains("delimiter semicolon"))
  }

  @Test func lexicalDecidesNothing() throws {
    let arguments = ["analyse", "-", "--categories", "verb.aux"]
    let text = "Wij zijn met zijn allen."
    let lexical = try Program(arguments: arguments + ["--lexical"], input: text)
    let context = try Program(arguments: arguments, input: text)
    #expect(lexical.status == 0 && context.status == 0)
    #expect(lexical.output != context.output)
  }

  // MARK: Output

  @Test func anOutputFileIsWrittenBesideAndRenamed() throws {
    let path = try scratch.write("uit.csv", "oud")
    let run = try Program("analyse", letter, "--output", path)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(Repository.text(path)?.hasPrefix("document,input") == true)
    #expect(Repository.names(in: scratch.path) == ["uit.csv"])
  }

  /// Never half a file under the final name: the old one stands when the run fails.
  @Test func aFailedRunLeavesTheOldFile() throws {
    let path = try scratch.write("uit.csv", "oud")
    let run = try Program("analyse", letter, "--output", path, "--categories", "geen")
    #expect(run.status == 2)
    #expect(Repository.text(path) == "oud")
    #expect(Repository.names(in: scratch.path) == ["uit.csv"])
  }

  @Test func anOutputThatCannotBeWrittenIsNamed() throws {
    let run = try Program("analyse", letter, "--output", scratch("geen/uit.csv"))
    #expect(run.status == 70)
    #expect(run.error.contains("cannot write \(scratch("geen/uit.csv"))"))
  }

  @Test func aFullDiskIsNamed() throws {
    let run = try Program.shell("\"$V\" analyse '\(letter)' > /dev/full")
    #expect(run.status == 70)
    #expect(run.output.contains("cannot write standard output"))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let run = try Program.shell(
      "{ \"$V\" tokens '\(letter)' '\(letter)' '\(letter)' '\(letter)' '\(letter)'; echo \"status $?\" >&2; } | head -1"
    )
    #expect(run.output.contains("status 0"))
    #expect(!run.output.contains("cannot write"))
  }
}
