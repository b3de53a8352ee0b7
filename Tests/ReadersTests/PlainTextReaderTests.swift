import Bytes
import Documents
import TestSupport
import Testing
@testable import Readers

@Suite struct PlainTextReaderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The segments join to the same bytes, each is valid UTF-8, and their offsets follow each other.
  private func check(_ text: [UInt8]) throws -> Reading {
    let reading = Reading(
      try scratch.write("a.txt", text), ReadOptions { $0.keepsHyphenation = true })
    #expect(reading.end == nil)
    #expect(reading.texts.first?.elementsEqual(text) == true)
    var offset = 0
    for segment in reading.segments {
      #expect(segment.offset == offset)
      #expect(!segment.text.isEmpty)
      #expect(segment.text.count <= PlainTextReader.longestSegment)
      #expect(String(validating: segment.text, as: UTF8.self) != nil, "cut inside a character")
      offset += segment.text.count
    }
    return reading
  }

  @Test func aShortTextIsOneSegment() throws {
    #expect(try check(Array("Eén zin.\n\nNog een.".utf8)).segments.count == 1)
  }

  @Test(arguments: 0..<3)
  func aLongTextIsCutBetweenParagraphs(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var text = ""
    while text.utf8.count < 700_000 {
      text += RandomText.sentences(200, using: &generator) + "\n\n"
    }
    let reading = try check(Array(text.utf8))
    #expect(reading.segments.count > 4)
    for segment in reading.segments.dropLast() { #expect(segment.text.suffix(2) == [0x0A, 0x0A]) }
  }

  @Test(arguments: ["\n", "\r\n", " ", "\r\n\r\n"])
  func otherSeparatorsServeToo(separator: String) throws {
    let text = String(repeating: "woord en één" + separator, count: 60_000)
    let reading = try check(Array(text.utf8))
    #expect(reading.segments.count > 3)
    for segment in reading.segments.dropLast() {
      #expect(segment.text.last == Array(separator.utf8).last)
    }
  }

  /// measures.md §7: one line, one word, one run of combining marks without end.
  @Test(arguments: ["a", "é", "日", "😀", "\u{301}", "\u{AD}"])
  func oneWordWithoutEndIsCutInsideNoCharacter(unit: String) throws {
    let text = String(repeating: unit, count: 3_000_000 / unit.utf8.count)
    let reading = try check(Array(text.utf8))
    #expect(reading.segments.count >= 3)
  }

  @Test(arguments: [131_071, 131_072, 131_073, 1_048_575, 1_048_576, 1_048_577])
  func lengthsAroundTheLimitsLoseNothing(length: Int) throws {
    _ = try check([UInt8](repeating: 0x61, count: length))
    _ = try check([UInt8](repeating: 0x61, count: length) + Array(" b".utf8))
    _ = try check([UInt8](repeating: 0x61, count: length - 1) + Array("é".utf8))
  }

  @Test func nulBytesFarIntoATextAreText() throws {
    _ = try check([UInt8](repeating: 0x61, count: 9000) + [0, 0x62])
  }
}
