#if Office
  import Readers
  import TestSupport
  import Testing

  /// What a browser would show.
  @Suite struct HTMLTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(
      arguments: [
        (
          "<p>Eén   zin\n over <b>twee</b> regels.</p><p>Nog een.",
          ["Eén zin over twee regels.", "Nog een."]
        ),
        ("<head><title>x</title></head><body>Tekst<script>a<b</script> hier", ["Tekst hier"]),
        ("<ul><li>een<li>twee</ul>", ["een", "twee"]),
        ("een<br>twee &eacute;&eacute;n &amp; meer", ["een\ntwee één & meer"]),
        ("<table><tr><td>Wie<td>Wat</table>", ["Wie", "Wat"]),
        ("een kamer van 12 m<sup>2</sup>.", ["een kamer van 12 m2."]),
        ("<p hidden>niets</p><p style='x'>iets</p>", ["iets"]),
      ])
    func tagsAreNoText(html: String, expected: [String]) throws {
      let path = try scratch.write("a.html", "<!DOCTYPE html><html><body>\(html)</body></html>")
      #expect(Reading(path).paragraphs == expected)
    }

    @Test func raisedNumbersAreMarksOfNotes() throws {
      let path = try scratch.write("a.html", "<p>Dat is zo.<sup>1</sup> Echt.<sup>[2]</sup></p>")
      let reading = Reading(path)
      #expect(reading.paragraphs == ["Dat is zo. Echt."])
      #expect(reading.notes.contains { $0.hasSuffix("2 footnote marks taken out") })
      let kept = Reading(path, ReadOptions { $0.keepsFootnoteMarks = true })
      #expect(kept.paragraphs == ["Dat is zo.1 Echt.[2]"])
    }

    /// The charset is the one the page declares.
    @Test func theDeclaredCharsetIsUsed() throws {
      let page = Array("<meta charset=\"iso-8859-1\"><p>E".utf8) + [0xE9] + Array("n \u{80}".utf8)
      let latin = page.filter { $0 != 0xC2 }
      #expect(Reading(try scratch.write("a.htm", latin)).paragraphs == ["Eén €"])
    }
  }
#endif
