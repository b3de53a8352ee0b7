import Documents
import Readers
import TestSupport
import Testing

/// measures.md §7, first row: what is not UTF-8.
@Suite struct EncodingTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  static let text = "Eén coöperatie, ’t is “goed” – zei ze: €5. "

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let upper: [Unicode.Scalar: UInt8] = ["’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "€": 0x80]
    return text.unicodeScalars.map { upper[$0] ?? UInt8($0.value) }
  }

  @Test func utf8IsTakenAsItIs() throws {
    let reading = Reading(try scratch.write("a.txt", Self.text))
    #expect(reading.strings == [Self.text])
    #expect(reading.notes == [])
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let reading = Reading(try scratch.write("a.txt", [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)))
    #expect(reading.strings == [Self.text])
  }

  @Test(arguments: [false, true])
  func utf16WithAMarkIsDecodedAndReported(bigEndian: Bool) throws {
    let bytes = Self.utf16(Self.text, bigEndian: bigEndian, mark: true)
    let reading = Reading(try scratch.write("a.txt", bytes))
    #expect(reading.strings == [Self.text])
    #expect(reading.notes.contains { $0.hasSuffix("read as UTF-16") })
  }

  @Test(arguments: [("UTF-16LE", false), ("UTF-16BE", true)])
  func utf16WithoutAMarkIsRefusedUnlessNamed(charset: String, bigEndian: Bool) throws {
    let bytes = Self.utf16(Self.text, bigEndian: bigEndian, mark: false)
    let path = try scratch.write("a.txt", bytes)
    let refused = Reading(path)
    #expect(refused.end?.code == .binary)
    #expect(refused.end?.message.contains("--encoding") == true)
    #expect(Reading(path, ReadOptions { $0.encoding = charset }).strings == [Self.text])
  }

  @Test func windows1252IsFoundOutAndReported() throws {
    let text = String(repeating: Self.text + "Geïnspireerde reünies met één enquête. ", count: 20)
    let reading = Reading(try scratch.write("a.txt", Self.windows1252(text)))
    #expect(reading.strings == [text])
    #expect(reading.notes.contains { $0.hasSuffix("read as windows-1252") })
  }

  @Test func windows1252IsTakenByName() throws {
    let path = try scratch.write("a.txt", Self.windows1252(Self.text))
    let reading = Reading(path, ReadOptions { $0.encoding = "windows-1252" })
    #expect(reading.strings == [Self.text])
  }

  @Test func anUnknownCharsetIsNamed() throws {
    let path = try scratch.write("a.txt", Self.text)
    let reading = Reading(path, ReadOptions { $0.encoding = "klingon-1" })
    #expect(reading.end?.code == .encoding)
    #expect(reading.end?.message == "unknown charset klingon-1")
  }

  @Test func invalidBytesAreAnErrorWithTheirOffset() throws {
    let path = try scratch.write("a.txt", Array("één ".utf8) + [0xFF] + Array(" twee".utf8))
    let reading = Reading(path, ReadOptions { $0.encoding = "UTF-8" })
    #expect(reading.end?.code == .encoding)
    #expect(reading.end?.message.hasPrefix("not UTF-8 at byte 6;") == true)
  }

  /// The offset counts from the start of the file, over all blocks.
  @Test(arguments: [65_534, 65_535, 65_536, 65_537, 200_000])
  func theOffsetIsRightFarIntoTheFile(offset: Int) throws {
    var bytes = Array("é".utf8) + [UInt8](repeating: 0x61, count: offset - 2)
    bytes += [0xC3, 0x28] + [UInt8](repeating: 0x62, count: 100)
    let reading = Reading(try scratch.write("a.txt", bytes))
    #expect(
      reading.end?.message.hasPrefix("not UTF-8 at byte \(offset);") == true,
      "\(reading.end as Any)")
  }

  /// A character that lies across two blocks of reading is whole.
  @Test(arguments: 0..<5)
  func aCharacterMayLieAcrossBlocks(shift: Int) throws {
    for character in ["é", "€", "😀"] {
      let text = "é" + String(repeating: "a", count: 65_536 - 2 - shift) + character + " en verder"
      #expect(Reading(try scratch.write("a.txt", text)).strings == [text])
    }
  }

  @Test func anIncompleteCharacterAtTheEndIsAnError() throws {
    let path = try scratch.write("a.txt", Array("één ".utf8) + [0xE2, 0x82])
    let reading = Reading(path, ReadOptions { $0.encoding = "UTF-8" })
    #expect(reading.end?.message.hasPrefix("not UTF-8 at byte 6;") == true)
  }

  @Test func lossyReplacesAndCounts() throws {
    let path = try scratch.write("a.txt", [0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE2, 0x82])
    let reading = Reading(path, ReadOptions { $0.lossy = true })
    #expect(reading.strings == ["a\u{FFFD}b\u{FFFD}(\u{FFFD}\u{FFFD}"])
    #expect(reading.notes.contains { $0.hasSuffix("4 undecodable bytes replaced") })
  }

  @Test func lossyCountsInOtherCharsetsToo() throws {
    // A lone surrogate.
    let path = try scratch.write("a.txt", [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00])
    #expect(Reading(path).end?.code == .encoding)
    let reading = Reading(path, ReadOptions { $0.lossy = true })
    #expect(reading.strings == ["a\u{FFFD}b"])
    #expect(reading.notes.contains { $0.hasSuffix("1 undecodable bytes replaced") })
  }

  /// All of it invalid: an answer, in time that grows with the input and not with its square.
  @Test func muchInvalidInputIsReplaced() throws {
    let path = try scratch.write("a.txt", [UInt8](repeating: 0xFF, count: 300_000))
    let reading = Reading(path, ReadOptions { $0.lossy = true })
    #expect(reading.texts.first?.count == 900_000)
  }
}
