import ICU
import Testing

@Suite struct CharsetTests {
  private func convert(
    _ bytes: [UInt8], _ charset: String, lossy: Bool = false, by step: Int = 1 << 20
  ) throws -> String {
    var converter = try CharsetConverter(charset: charset, lossy: lossy)
    var text: [UInt8] = []
    var start = 0
    repeat {
      let end = min(bytes.count, start + step)
      let piece = Array(bytes[start..<end])
      try converter.convert(piece.span, last: end == bytes.count, into: &text)
      start = end
    } while start < bytes.count
    return String(decoding: text, as: UTF8.self)
  }

  static let encoded: [(charset: String, bytes: [UInt8])] = [
    ("windows-1252", [0x65, 0xE9, 0x6E, 0x20, 0x92, 0x74, 0x20, 0x80]),
    ("UTF-16LE", [0x65, 0, 0xE9, 0, 0x6E, 0, 0x20, 0, 0x19, 0x20, 0x74, 0, 0x20, 0, 0xAC, 0x20]),
    ("UTF-16BE", [0, 0x65, 0, 0xE9, 0, 0x6E, 0, 0x20, 0x20, 0x19, 0, 0x74, 0, 0x20, 0x20, 0xAC]),
    ("UTF-8", Array("eén ’t €".utf8)),
  ]

  @Test(arguments: encoded)
  func everyCharsetGivesTheSameText(charset: String, bytes: [UInt8]) throws {
    for step in 1...bytes.count {
      #expect(try convert(bytes, charset, by: step) == "eén ’t €", "in pieces of \(step)")
    }
  }

  @Test func longInputIsConvertedWhole() throws {
    let bytes = [UInt8](repeating: 0xE9, count: 100_000)
    #expect(try convert(bytes, "windows-1252") == String(repeating: "é", count: 100_000))
  }

  @Test func undecodableBytesAreAnErrorOrAReplacement() throws {
    let bytes: [UInt8] = [0x61, 0, 0x00, 0xD8, 0x62, 0]
    #expect(throws: ICUError.self) { try convert(bytes, "UTF-16LE") }
    #expect(try convert(bytes, "UTF-16LE", lossy: true) == "a\u{FFFD}b")
  }

  @Test func anUnknownCharsetIsAnError() {
    #expect(throws: ICUError.self) { try convert([], "klingon-1") }
  }

  @Test func dutchInWindows1252IsRecognised() throws {
    let text = "De coöperatie heeft één idee: reünies, geïnspireerd door enquêtes en façades. "
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let found = try #require(try Charset.detect(bytes.span))
    #expect(["ISO-8859-1", "windows-1252"].contains(found.name))
  }

  @Test func theVersionsAreKnown() {
    #expect(Charset.icuVersion.contains("."))
    #expect(Charset.unicodeVersion.contains("."))
  }
}
