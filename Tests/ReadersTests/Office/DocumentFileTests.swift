#if Office
  import Documents
  import Readers
  import Testing

  /// Documents made by LibreOffice, python-docx and odfpy: what is text, and what is none.
  @Suite struct DocumentFileTests {
    /// What `make-documents.py` put into the text of `rijk.odt`.
    private static let text = [
      "De straat",
      "Wij vergaderen rustig, zwart\u{2011}wit is  het nooit.\nOp een nieuwe regel\tde link"
        + " en gemeenteraad.",
      "Wie", "Wat", "Fadoua", "de klok", "Slot.",
    ]

    @Test(arguments: ["rijk.odt", "rijk.docx"])
    func headersNotesCommentsAndDeletionsAreNoText(name: String) {
      let reading = Reading(fixture: name)
      // Word has a character of its own for the hyphen that does not break.
      let paragraphs = reading.paragraphs.map { $0.replacing("\u{2011}", with: "-") }
      #expect(paragraphs == Self.text.map { $0.replacing("\u{2011}", with: "-") })
      #expect(
        reading.notes.contains {
          $0.hasSuffix("left out: 1 footnotes and endnotes, 1 comments, 1 tracked deletions")
        })
      #expect(reading.notes.contains { $0.hasSuffix("2 soft hyphens taken out") })
    }

    @Test func softHyphensMayStay() {
      let reading = Reading(fixture: "rijk.odt", ReadOptions { $0.keepsHyphenation = true })
      #expect(reading.strings.joined().contains("ge\u{AD}meente\u{AD}raad"))
    }

    @Test(arguments: ["gesprek-labels.docx", "gesprek-labels.odt"])
    func aDocumentIsOneTextUnlessAConversationIsAskedFor(name: String) {
      let reading = Reading(fixture: name)
      #expect(reading.turns.isEmpty)
      #expect(reading.paragraphs.first == "Gesprek in de Lindestraat")
      #expect(reading.strings.joined().contains("R1: Nou ja, jij begint altijd, Fadoua."))
      #expect(!reading.strings.joined().contains("Kopregel"))
      #expect(!reading.strings.joined().contains("Opmerking"))
    }
  }
#endif
