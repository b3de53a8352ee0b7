import Documents
import Readers
import TestSupport
import Testing

/// Codes in place of names.
@Suite struct PseudonymTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func pseudonyms(_ names: String = "", known: [String: String] = [:]) throws -> Pseudonyms
  {
    let names = names.isEmpty ? PersonNames() : try PersonNames(path: scratch.write("n.csv", names))
    return Pseudonyms(known: known, names: names) { _, _ throws(ReadFailure) in }
  }

  @Test func aNameKeepsItsCode() throws {
    let pseudonyms = try pseudonyms(known: ["Bea": "P007"])
    #expect(try pseudonyms.code(for: "Anna") == "P008")
    #expect(try pseudonyms.code(for: "Bea") == "P007")
    #expect(try pseudonyms.code(for: "Anna") == "P008")
  }

  @Test func otherNamesOfAPersonHaveTheSameCode() throws {
    let pseudonyms = try pseudonyms("Anna de Vries,Anna,Annie\n")
    #expect(try pseudonyms.code(for: "Annie") == (try pseudonyms.code(for: "Anna de Vries")))
  }

  @Test(arguments: [
    ("Ik sprak Anna.", "Ik sprak P001."),
    ("Anna de Vries en Anna", "P001 en P001"),
    ("ANNA riep", "P001 riep"),
    ("Annas jas, Anna's fiets", "P001s jas, P001's fiets"),
    ("Hans' jas en Hans", "P001' jas en P001"),
    ("Joannas Annabel annas anna", "Joannas Annabel annas anna"),
    ("Renée en Rene\u{301}e", "P001 en P001"),
    ("de Vries belde", "de Vries belde"),
    ("", ""),
  ])
  func namesInTextsAreReplaced(text: String, expected: String) throws {
    let pseudonyms = try pseudonyms("Anna de Vries,Anna\nHans\nRenée\n")
    let replaced = try pseudonyms.replacingNames(in: Array(text.utf8))
    #expect(String(decoding: replaced, as: UTF8.self) == expected)
  }

  @Test func speakersAndNotesShowCodes() throws {
    var options = ReadOptions()
    options.pseudonyms = try pseudonyms("Bea\n")
    options.prefersTranscripts = true
    let path = try scratch.write(
      "g.txt", "Jansen: Dag Bea.\nBea: Dag meneer.\nJansen: Hoe gaat het?\nBea: Goed.\n")
    let reader = try DocumentReaders.open(Input(path: path), options)
    var seen: [String] = []
    while let event = try reader.next() {
      guard case .turn(let turn) = event else { continue }
      seen.append("\(turn.speaker) \(String(decoding: turn.text, as: UTF8.self))")
    }
    #expect(seen == ["P001 Dag P002.", "P002 Dag meneer.", "P001 Hoe gaat het?", "P002 Goed."])
    #expect(!reader.notes.contains { $0.contains("Jansen") || $0.contains("Bea") })
    #expect(reader.notes.contains { $0.contains("P001") })
  }

  @Test(arguments: ["name,code\nAnna\n", "name,code\nAnna,X1\n", "name,code\nAnna,P1\nAnna,P2\n"])
  func aBrokenKeyIsRefusedWithItsLine(key: String) throws {
    let path = try scratch.write("k.csv", key)
    #expect { try Pseudonyms.known(in: path) } throws: { error in
      (error as? ReadFailure)?.line == key.split(separator: "\n").count
    }
  }
}
