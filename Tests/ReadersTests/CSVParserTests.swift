import Bytes
import TestSupport
import Testing
@testable import Readers

@Suite struct CSVParserTests {
  private func parse(_ text: [UInt8], by step: Int) throws -> [[[UInt8]]] {
    var parser = CSVParser(delimiter: 0x2C)
    var rows: [CSVParser.Row] = []
    for start in stride(from: 0, to: text.count, by: step) {
      try parser.feed(Array(text[start..<min(text.count, start + step)]), into: &rows)
    }
    _ = parser.finish(into: &rows)
    return rows.map(\.fields)
  }

  /// What is written with quotes where they are needed is read back.
  @Test(arguments: 0..<4)
  func rowsAreReadBackInBlocksOfAnySize(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("ab,\"\n\r é".utf8)
    for _ in 0..<60 {
      let rows: [[[UInt8]]] = (0..<5).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 1..<5, using: &generator)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
          }
        }
      }
      var text: [UInt8] = []
      for row in rows {
        for (index, field) in row.enumerated() {
          if index > 0 { text.append(0x2C) }
          text.append(0x22)
          for byte in field { text += byte == 0x22 ? [0x22, 0x22] : [byte] }
          text.append(0x22)
        }
        text += Bool.random(using: &generator) ? [0x0D, 0x0A] : [0x0A]
      }
      for step in [1, 2, 3, 7, text.count] { #expect(try parse(text, by: step) == rows) }
    }
  }
}
