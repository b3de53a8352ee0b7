import ICU
import TestSupport
import Testing

/// Unicode's own test files (Debian's package unicode-data, Unicode 15.0 as in ICU 72), run against
/// the breakers that everything stands on.
@Suite struct UnicodeConformanceTests {
  static let directory = "/usr/share/unicode/auxiliary/"

  @Test func wordBreaksDeviateOnlyAtTheColon() throws {
    let deviations = try deviations(from: "WordBreakTest.txt", .words, lines: 1823)
    // CLDR's root rules do not join words at a colon (UAX #29, MidLetter in table 3).
    let colon = deviations.filter { $0.codePoints.contains(0x3A) }
    #expect(colon.count == 15, "deviations with U+003A")
    #expect(deviations.count == colon.count, "\(deviations.map(\.line))")
  }

  @Test func sentenceBreaksDoNotDeviate() throws {
    #expect(try deviations(from: "SentenceBreakTest.txt", .sentences, lines: 502).isEmpty)
  }

  private struct Line {
    var line: Int
    var codePoints: [UInt32]
  }

  /// The lines of a test file that the breaker breaks elsewhere.
  private func deviations(
    from name: String, _ unit: Breaker.Unit, lines expected: Int
  ) throws -> [Line] {
    let file = try #require(
      Repository.text(Self.directory + name),
      "\(Self.directory)\(name) is not there: apt-get install unicode-data")
    var breaker = try Breaker(unit)
    var deviations: [Line] = []
    var count = 0
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let data = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard !data.isEmpty else { continue }
      count += 1
      var text: [UInt8] = []
      var codePoints: [UInt32] = []
      var breaks: [Int] = []
      for field in data {
        if field == "÷" { breaks.append(text.count) }
        guard let value = UInt32(field, radix: 16) else { continue }
        codePoints.append(value)
        text += try #require(Self.utf8(value), "line \(index + 1) has no code point \(field)")
      }
      var found = [0]
      try breaker.forEachPiece(of: text.span) { end, _ in found.append(end) }
      if found != breaks { deviations.append(Line(line: index + 1, codePoints: codePoints)) }
    }
    #expect(count == expected, "lines in \(name): another version of Unicode?")
    return deviations
  }

  private static func utf8(_ value: UInt32) -> [UInt8]? {
    Unicode.Scalar(value).map { Array(String(Character($0)).utf8) }
  }
}
