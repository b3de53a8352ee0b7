import Documents
import Readers
import TestSupport
import Testing

/// What a reader of the page would see (CommonMark 0.31).
@Suite struct MarkdownTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(
    arguments: [
      ("# De straat\n\nWij *vergaderen* **rustig**.\n", ["De straat", "Wij vergaderen rustig."]),
      ("De straat\n=========\nTekst.\n", ["De straat", "Tekst."]),
      ("- een\n- twee\n  met meer\n* drie\n", ["een", "twee\nmet meer", "drie"]),
      ("1. een\n2. twee\n", ["een", "twee"]),
      ("Dat was in\n2024. Toen niet.\n", ["Dat was in\n2024. Toen niet."]),
      ("> een citaat\n> in twee regels\n", ["een citaat\nin twee regels"]),
      ("een [link](https://example.org) en ![beeld](x.png) hier\n", ["een link en  hier"]),
      ("een [link][a] hier\n\n[a]: https://example.org\n", ["een link hier"]),
      ("voor\n\n```\nlet x = 1\n```\n\nna\n", ["voor", "na"]),
      ("---\ntitle: x\n---\nTekst.\n", ["Tekst."]),
      ("<!-- niets -->\nTekst <b>vet</b> &amp; meer.\n", ["Tekst vet & meer."]),
      ("een snake_case en 3 * 4 * 5\n", ["een snake_case en 3 * 4 * 5"]),
      ("\\*geen\\* nadruk\n", ["*geen* nadruk"]),
      ("| Wie | Wat |\n|---|---|\n| Fadoua | de klok |\n", ["Wie", "Wat", "Fadoua", "de klok"]),
      (
        "een name-\nlijk lang, zwart-\nwit verhaal\n", ["een namelijk \n lang, zwart-wit\n verhaal"]
      ),
    ])
  func marksAreNoText(text: String, expected: [String]) throws {
    #expect(Reading(try scratch.write("a.md", text)).paragraphs == expected)
  }

  @Test func footnotesAreApartAndCounted() throws {
    let path = try scratch.write("a.md", "Dat is zo.[^1] Echt.\n\n[^1]: Zie het verslag.\n")
    let reading = Reading(path)
    #expect(reading.paragraphs == ["Dat is zo. Echt."])
    #expect(reading.notes.contains { $0.hasSuffix("left out: 1 footnotes and endnotes") })
    #expect(reading.notes.contains { $0.hasSuffix("1 footnote marks taken out") })
    let kept = Reading(path, ReadOptions { $0.keepsFootnoteMarks = true })
    #expect(kept.paragraphs == ["Dat is zo.[^1] Echt."])
  }

  @Test func aTranscriptMayBeMarkdown() throws {
    let path = try scratch.write(
      "a.md", "**INT:** Hoe werk je?\n\n**R1:** Rustig.\n\n**INT:** Mooi.\n\n**R1:** Ja.\n")
    #expect(Reading(path, .transcript).turns.map(\.speaker) == ["INT", "R1", "INT", "R1"])
  }

  @Test(arguments: ["[", "![", "<", "&", "a`", "*", "_", ">", "| "])
  func marksThatNeverEndAreText(mark: String) throws {
    let path = try scratch.write("a.md", String(repeating: mark, count: 20_000) + "einde\n")
    #expect(Reading(path).strings.joined().contains("einde"))
  }
}
