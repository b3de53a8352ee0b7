import Measures
import Testing

@Suite struct IntervalTests {
  /// Wilson's score interval without continuity correction, as scipy 1.17 has it.
  ///
  /// `binomtest(k, n).proportion_ci(method="wilson")`, times 100. Rows two to five are the examples
  /// of Newcombe 1998, Stat Med 17:857 (81 of 263: 0.2553 to 0.3662).
  @Test(arguments: [
    (0, 10, 0.0, 27.753279986288927),
    (81, 263, 25.528851987827423, 36.62095769828),
    (15, 148, 6.238639953073629, 16.048724172330804),
    (0, 20, 0.0, 16.112515805281934),
    (1, 29, 0.6113214292762668, 17.175521879320282),
    (10, 10, 72.24672001371108, 100.0),
    (29, 29, 88.30302015002593, 100.0),
    (7, 200, 1.70555420085672, 7.047061152229074),
    (500, 1000, 46.90696003681042, 53.09303996318958),
    (3, 123456, 0.0008264279423545664, 0.007144956683128438),
  ])
  func wilsonIsThatOfTheTextbooks(count: Int, words: Int, low: Double, high: Double) {
    let interval = Interval.wilson(count: count, of: words)
    #expect(abs(interval.low - low) < 1e-9)
    #expect(abs(interval.high - high) < 1e-9)
  }

  @Test func withoutWordsNothingIsKnown() {
    #expect(Interval.wilson(count: 0, of: 0) == Interval(low: 0, high: 100))
  }

  @Test func theIntervalHoldsTheRateAndShrinksWithLength() {
    for count in 0...20 {
      let rate = Rate(count: count, words: 20)
      #expect(rate.interval.low <= rate.value && rate.value <= rate.interval.high)
      let longer = Rate(count: count * 10, words: 200).interval
      #expect(longer.high - longer.low < rate.interval.high - rate.interval.low)
    }
  }

  @Test func aRateIsPerHundredWords() {
    #expect(Rate(count: 3, words: 60).value == 5)
    #expect(Rate(count: 0, words: 0).value == 0)
  }

  @Test(arguments: [
    (0, LengthVerdict.tooShort), (49, .tooShort), (50, .indication), (199, .indication),
    (200, .usable),
  ])
  func theVerdictOnLengthChangesAtTheLimits(words: Int, verdict: LengthVerdict) {
    #expect(LengthVerdict(words: words) == verdict)
  }

  @Test func theLimitsAreSettings() {
    #expect(LengthVerdict(words: 30, indicationFrom: 10, usableFrom: 30) == .usable)
    #expect(LengthVerdict(words: 29, indicationFrom: 10, usableFrom: 30) == .indication)
  }
}
