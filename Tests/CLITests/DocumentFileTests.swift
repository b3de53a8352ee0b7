#if Office
  import Foundation
  import TestSupport
  import Testing

  /// Documents as a researcher has them read.
  @Suite struct DocumentFileTests {
    private func fixture(_ name: String) -> String {
      Repository.absolute("Tests/ReadersTests/Fixtures/\(name)")
    }

    @Test func turnsOfAWordDocument() throws {
      let run = try Program("turns", fixture("gesprek-word-online.docx"), "--format", "ndjson")
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 8)
      let first = try #require(
        try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
      #expect(first["speaker"] as? String == "Spreker 1")
      #expect(first["start"] as? String == "00:00:01")
      #expect(first["text"] as? String == "Hoe gaat het vergaderen bij u in de straat?")
    }

    /// The same conversation has the same words in every format.
    @Test func formatsAgree() throws {
      let names = [
        "gesprek.txt", "gesprek-labels.docx", "gesprek-labels.odt", "gesprek-tabel.html",
      ]
      let outputs = try names.map { name in
        let run = try Program(
          "analyse", fixture(name), "--input-format", "transcript", "--format",
          "csv")
        #expect(run.status == 0, "\(name): \(run.error)")
        // Without the document's name, which stands twice.
        return run.output.split(separator: "\n").map { $0.split(separator: ",").dropFirst(2) }
      }
      for output in outputs.dropFirst() { #expect(output == outputs[0]) }
    }

    @Test func aMissingProgramIsNamedWithItsPackage() throws {
      let run = try Program.shell("PATH=/nowhere $V turns '\(fixture("verslag.pdf"))'")
      #expect(run.status == 1)
      #expect(
        run.output.contains(
          "a PDF is read by pdftotext, which is not installed; install the package poppler-utils"))
    }

    /// One bad input never stops the rest.
    @Test func brokenDocumentsAreNamedAndTheRestGoesOn() throws {
      let run = try Program(
        "analyse", fixture("broken/bomb.docx"), fixture("rijk.docx"), fixture("broken/old.doc"),
        "--format", "csv")
      #expect(run.status == 1)
      #expect(run.output.contains("rijk.docx"))
      #expect(run.error.contains("refused as a zip bomb"))
      #expect(run.error.contains("is a Word document of before 2007"))
    }
  }
#endif
