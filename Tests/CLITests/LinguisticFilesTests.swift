#if Office
  import TestSupport
  import Testing

  /// The formats of linguistics, as a researcher goes through them.
  @Suite struct LinguisticFilesTests {
    private static let fixtures = "\(Repository.root)/Tests/ReadersTests/Fixtures"

    /// The turns of gesprek.txt, whose 63 words `grep -oE "[[:alpha:]-]+"` counts without labels.
    @Test(arguments: [
      ("gesprek.eaf", "00:00:05.000"), ("gesprek-kort.TextGrid", "00:00:05.000"),
      ("gesprek.folia.xml", nil),
    ])
    func aConversationIsShownCountedAndRead(name: String, start: String?) throws {
      let path = "\(Self.fixtures)/\(name)"
      let turns = try Program("turns", path, "--format", "ndjson")
      #expect(turns.status == 0)
      let lines = turns.output.split(separator: "\n")
      #expect(lines.count == 8)
      let time = start.map { "\"\($0)\"" } ?? "null"
      #expect(
        lines[1].contains(
          "\"turn\":2,\"speaker\":\"R1\",\"role\":\"respondent\",\"start\":\(time),\"text\":\"Rustig."
        ))
      let counts = try Program("analyse", path, "--format", "csv")
      #expect(counts.output.split(separator: "\n").last?.contains("\(name),,63,") == true)
      let tones = try Program("classify", path, "--level", "turn", "--format", "csv")
      #expect(tones.status == 0)
      #expect(tones.summary == "vingerafdruk: 1 read, 0 failed")
    }

    @Test func aProjectHasADocumentForEachText() throws {
      let path = "\(Self.fixtures)/project.qdpx"
      let counts = try Program("analyse", path, "--format", "csv", "--group-column", "Leeftijd")
      #expect(counts.status == 0)
      let rows = counts.output.split(separator: "\n")
      #expect(rows.count == 6)
      #expect(rows[1].hasPrefix("Anna,\(path),35,9,"))
      #expect(rows[2].hasPrefix("Bram & Co,\(path),35,9,"))
    }

    /// The bad texts of a project are named, and the others counted.
    @Test func aDamagedProjectGivesWhatItHas() throws {
      let run = try Program(
        "analyse", "\(Self.fixtures)/project-kapot.qdpx", "--format", "csv", "--long")
      #expect(run.status == 1)
      #expect(run.error.contains("(bron 11): refused: \"internal://../../etc/passwd\" points"))
      #expect(run.output.contains("bron 18,"))
    }
  }
#endif
