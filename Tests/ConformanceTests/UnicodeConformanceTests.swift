import ICU
import Testing

/// Unicode's own test files (Debian's package unicode-data, Unicode 15.0 as in ICU 72), run against
/// the breakers that everything stands on.
@Suite struct UnicodeConformanceTests {
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

  /// The cases of a test file that the breaker breaks elsewhere.
  private func deviations(
    from name: String, _ unit: Breaker.Unit, lines expected: Int
  ) throws -> [UnicodeCase] {
    var breaker = try Breaker(unit)
    let cases = try UnicodeCase.all(in: name)
    #expect(cases.count == expected, "lines in \(name): another version of Unicode?")
    return try cases.filter { unicode in
      var found = [0]
      try breaker.forEachPiece(of: unicode.text.span) { end, _ in found.append(end) }
      return found != unicode.breaks
    }
  }
}
