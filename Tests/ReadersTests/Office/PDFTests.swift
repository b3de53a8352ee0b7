#if Office
  import Readers
  import Testing

  /// A report of four pages made by reportlab (`make-texts.py`).
  @Suite(.enabled(if: Programs.hasPoppler)) struct PDFTests {
    private func words(_ reading: Reading) -> String {
      reading.strings.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func headsNumbersMarksAndHyphensAreHandledAndCounted() {
      let reading = Reading(fixture: "verslag.pdf")
      #expect(
        words(reading)
          == "De raad vergadert al jaren in het oude gemeentehuis. Daar wordt naar iedereen "
          + "geluisterd, ook als het niet zwart-wit is. Wie iets wil zeggen, steekt zijn hand op. "
          + "Daarna krijgt hij het woord, met voor- en nadelen. De voorzitter vat samen wat de "
          + "inwoners hebben gezegd en vraagt of het klopt. In Noord-Holland gaat dat anders; daar "
          + "is men geïnteresseerd in snelheid. Slot.")
      // Four heads and four numbers; ge-meentehuis, geluis-terd, in-woners, ge-interesseerd; zwart-wit,
      // Noord-Holland.
      for note in [
        "8 running heads and page numbers left out",
        "words broken at line ends mended: 4 joined, 2 with their hyphen",
        "1 footnote marks taken out",
      ] {
        #expect(reading.notes.contains { $0.hasSuffix(note) }, "\(note)")
      }
    }

    @Test func eachHasItsSwitch() {
      let heads = words(
        Reading(fixture: "verslag.pdf", ReadOptions { $0.keepsRunningHeads = true }))
      #expect(heads.contains("Verslag van de Lindestraat 2024"))
      #expect(heads.contains("- 2 -"))
      let marks = words(
        Reading(fixture: "verslag.pdf", ReadOptions { $0.keepsFootnoteMarks = true }))
      #expect(marks.contains("hand op.1 Daarna"))
      let hyphens = words(
        Reading(fixture: "verslag.pdf", ReadOptions { $0.keepsHyphenation = true }))
      #expect(hyphens.contains("oude ge- meentehuis"))
    }
  }
#endif
