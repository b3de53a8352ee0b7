import Bytes
import TestSupport
import Testing

@Suite struct CodePointsTests {
  @Test(arguments: 0..<3)
  func decodeMatchesString(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let string = RandomText.fragments(200, using: &generator)
    let text = Array(string.utf8)
    var offset = 0
    for scalar in string.unicodeScalars {
      let (codePoint, length) = CodePoints.decode(text.span, at: offset)
      #expect(codePoint == scalar.value)
      offset += length
      #expect(CodePoints.start(before: offset, in: text.span) == offset - length)
    }
    #expect(offset == text.count)
  }

  @Test func classesOfBytesAreThoseOfASCII() {
    for byte in UInt8.min...UInt8.max {
      let character = Character(Unicode.Scalar(byte))
      let isASCII = byte < 0x80
      #expect(ByteClass.isLetter(byte) == (isASCII && character.isLetter), "\(byte)")
      #expect(ByteClass.isDigit(byte) == (isASCII && character.isNumber), "\(byte)")
      #expect(ByteClass.isCapital(byte) == (isASCII && character.isUppercase), "\(byte)")
      #expect(ByteClass.isContinuation(byte) == (0x80...0xBF).contains(byte), "\(byte)")
      if isASCII {
        #expect(ByteClass.lowercased(byte) == String(character).lowercased().utf8.first, "\(byte)")
      }
    }
  }
}
