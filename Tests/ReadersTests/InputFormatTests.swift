import Documents
import Readers
import TestSupport
import Testing

/// Formats by name and by content.
@Suite struct InputFormatTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(
    arguments: [
      ("a.txt", .text), ("a", .text), ("a.DOCX", .docx), ("a.htm", .html), ("a.b.md", .md),
      ("a.pdf", .pdf), ("a.odt", .odt), ("a.ods", .ods), ("a.xlsm", .xlsx), ("a.weird", .text),
    ] as [(String, InputFormat)])
  func namesTell(name: String, format: InputFormat) {
    #expect(InputFormat.guess(for: name) == format)
  }

  /// A name that says nothing: the file is looked at, and that is said.
  @Test(
    arguments: [
      ("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Ja.\n", "vtt")
    ])
  func textsTell(text: String, format: String) throws {
    let reading = Reading(try scratch.write("opname", text))
    #expect(reading.notes.first?.hasSuffix("taken for \(format) by what it begins with") == true)
    #expect(reading.turns.count == 1)
  }

  #if Office
    @Test(
      arguments: [
        ("gesprek-labels.docx", "docx"), ("gesprek-labels.odt", "odt"),
        ("gesprek-tabel.html", "html"),
      ])
    func filesTell(name: String, format: String) throws {
      let path = Repository.absolute("Tests/ReadersTests/Fixtures/\(name)")
      let reading = Reading(try scratch.link("document", to: path), .transcript)
      #expect(reading.turns.count == 8)
      #expect(reading.notes.first?.hasSuffix("taken for \(format) by what it begins with") == true)
    }

    @Test func tablesTell() throws {
      let path = Repository.absolute("Tests/ReadersTests/Fixtures/enquete.ods")
      let reading = Reading(
        try scratch.link("tabel", to: path),
        ReadOptions {
          $0.textColumn = "antwoord"
          $0.headerRow = 3
        })
      #expect(reading.documents.count == 4)
    }
  #endif

  @Test func plainTextIsNotCommentedOn() throws {
    #expect(Reading(try scratch.write("brief", "Gewone tekst.\n")).notes.isEmpty)
  }

  /// A wrapped plain text is mended, which may be switched off.
  @Test func wrappedTextIsMended() throws {
    let text = "De raad heeft name-\nlijk een lang verhaal\ndat verder gaat.\n"
    let path = try scratch.write("a.txt", text)
    let reading = Reading(path)
    #expect(reading.strings == ["De raad heeft namelijk \n een lang verhaal\ndat verder gaat.\n"])
    #expect(
      reading.notes.contains {
        $0.hasSuffix("words broken at line ends mended: 1 joined, 0 with their hyphen")
      })
    let kept = Reading(path, ReadOptions { $0.keepsHyphenation = true })
    #expect(kept.strings == [text])
    #expect(kept.notes.isEmpty)
  }

  @Test func wrappedTranscriptsAreMended() throws {
    let path = try scratch.write(
      "a.txt",
      """
      INT: Hoe gaat het vergaderen bij u in de straat, en wie be-
      paalt wat er op tafel komt en wat niet?
      R1: Rustig, we nemen de tijd voor elkaar en voor de koffie
      en dan pas komen de plannen van de gemeente.
      INT: Mooi.
      R1: Ja.

      """)
    let turns = Reading(path, .transcript).turns
    #expect(
      turns.first.map { String(decoding: $0.text, as: UTF8.self) }
        == "Hoe gaat het vergaderen bij u in de straat, en wie bepaalt wat er op tafel komt en wat niet?"
    )
    #expect(turns.map(\.line) == [1, 3, 5, 6])
  }
}
