import Bytes
import TestSupport
import Testing

@Suite struct UTF8ValidationTests {
  /// The standard library's own validator: the reference.
  private func firstErrorReference(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // The longest valid prefix ends where the first error starts.
    var end = bytes.count - 1
    while String(validating: bytes[..<end], as: UTF8.self) == nil { end -= 1 }
    return end
  }

  @Test(arguments: 0..<4)
  func firstErrorMatchesReferenceOnRandomBytes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<1000 {
      let bytes = RandomText.bytes(Int.random(in: 0..<12, using: &generator), using: &generator)
      #expect(
        UTF8Validation.firstError(in: bytes.span) == firstErrorReference(in: bytes), "\(bytes)")
    }
  }

  @Test(arguments: 0..<4)
  func firstErrorMatchesReferenceOnBrokenText(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<300 {
      var bytes = Array(RandomText.fragments(6, using: &generator).utf8)
      #expect(UTF8Validation.firstError(in: bytes.span) == nil)
      guard !bytes.isEmpty else { continue }
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[at] = UInt8.random(in: 0...255, using: &generator)
      #expect(
        UTF8Validation.firstError(in: bytes.span) == firstErrorReference(in: bytes), "\(bytes)")
    }
  }

  /// The Unicode Standard 15.0, table 3-7: ends of the ranges and what lies just outside them.
  @Test(
    arguments: [
      ([0xC2, 0x80], nil), ([0xDF, 0xBF], nil), ([0xE0, 0xA0, 0x80], nil),
      ([0xED, 0x9F, 0xBF], nil),
      ([0xEF, 0xBF, 0xBF], nil), ([0xF0, 0x90, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
      ([0x61, 0xC0, 0x80], 1), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0x80], 0), ([0xFE], 0), ([0xE2, 0x82], 0), ([0x61, 0xE2], 1), ([0xC3, 0x28], 0),
    ] as [([UInt8], Int?)])
  func tableOfWellFormedSequences(bytes: [UInt8], error: Int?) {
    for padding in 0...17 {
      // What is behind an error, or behind a sequence that is whole, is never looked at.
      let before = [UInt8](repeating: 0x61, count: padding)
      let behind = error == nil ? before : []
      let text = before + bytes + behind
      #expect(UTF8Validation.firstError(in: text.span) == error.map { $0 + padding })
    }
  }
}
