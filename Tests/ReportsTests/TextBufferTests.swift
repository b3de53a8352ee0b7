import Bytes
import Testing

@testable import Reports

@Suite struct TextBufferTests {
  /// The standard library's digits are the reference.
  @Test func wholeNumbersMatchReference() {
    var generator = SplitMix64(seed: 1)
    let edges = [0, 9, 10, 99_999_999, 100_000_000, 12_300_000_045, .max, .min + 1, -1, -100]
    let random = (0..<200).map { _ in Int.random(in: .min / 2...(.max), using: &generator) }
    for number in edges + random + random.map({ $0 >> 40 }) {
      var buffer = TextBuffer()
      buffer.append(number)
      #expect(buffer.text == String(number))
    }
  }

  @Test(arguments: [
    (0, 3, "0.000"), (1.5, 0, "2"), (12.3456, 3, "12.346"), (-0.25, 1, "-0.3"), (0.045, 2, "0.05"),
    (123_456_789.5, 1, "123456789.5"),
  ])
  func decimalsAreRoundedHalfAwayFromZero(number: Double, decimals: Int, text: String) {
    var buffer = TextBuffer()
    buffer.append(number, decimals: decimals)
    #expect(buffer.text == text)
  }
}
