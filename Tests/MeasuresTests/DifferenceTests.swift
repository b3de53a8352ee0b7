import Bytes
import Measures
import Testing

@Suite struct DifferenceTests {
  private let a = Sample(RankTestTests.a)
  private let b = Sample(RankTestTests.b)

  /// `np.mean`, `np.std(ddof=1)`, `np.median`.
  @Test func aSampleIsDescribed() throws {
    #expect(abs(try #require(a.mean) - 4.517142857142857) < 1e-12)
    #expect(abs(try #require(a.deviation) - 0.7331146860192769) < 1e-12)
    #expect(a.median == 4.59)
    #expect(Sample([1, 2]).median == 1.5)
    #expect(Sample([]).mean == nil && Sample([1]).deviation == nil)
  }

  /// By NumPy, from the formulas of Hedges 1981 and Borenstein 2009.
  @Test func hedgesG() throws {
    let g = try #require(EffectSize.g(a, b))
    #expect(abs(g.value - -1.7541983213083796) < 1e-12)
    #expect(abs(g.interval.low - -2.8684186285249718) < 1e-9)
    #expect(abs(g.interval.high - -0.6399780140917872) < 1e-9)
    #expect(EffectSize.g(Sample([1]), b) == nil)
    #expect(EffectSize.g(Sample([1, 1]), Sample([2, 2])) == nil)
  }

  /// By NumPy, from the formulas of Lakens 2013 and Borenstein 2009.
  @Test func hedgesGOfPairs() throws {
    let g = try #require(
      EffectSize.averaged(Sample(RankTestTests.after), Sample(RankTestTests.before)))
    #expect(abs(g.value - 0.46182776504327255) < 1e-12)
    #expect(abs(g.interval.low - 0.18292583813180568) < 1e-9)
    #expect(abs(g.interval.high - 0.7407296919547395) < 1e-9)
  }

  /// The same percentiles of a million samples drawn by NumPy: −3.387 to −1.022 for the difference,
  /// 0.096 to 1.087 for the pairs.
  @Test func theIntervalIsThatOfManySamples() throws {
    let interval = try #require(Interval.difference(a, b, resamples: 40_000, seed: 1))
    #expect(abs(interval.low - -3.387) < 0.04 && abs(interval.high - -1.022) < 0.04)
    let differences = Sample(zip(RankTestTests.after, RankTestTests.before).map { $0 - $1 })
    let paired = try #require(
      Interval.difference(ofPairs: differences, resamples: 40_000, seed: 1))
    #expect(abs(paired.low - 0.096) < 0.02 && abs(paired.high - 1.087) < 0.03)
  }

  @Test func theSameSeedGivesTheSameInterval() {
    let one = Interval.difference(a, b, resamples: 500, seed: 5)
    #expect(one == Interval.difference(a, b, resamples: 500, seed: 5))
    #expect(one != Interval.difference(a, b, resamples: 500, seed: 6))
  }

  @Test func tooFewTextsHaveNoInterval() {
    #expect(Interval.difference(Sample([1, 2]), b, resamples: 100, seed: 1) == nil)
    #expect(
      Interval.difference(Sample([1, 1, 1]), Sample([2, 2, 2]), resamples: 100, seed: 1) == nil)
    #expect(Interval.difference(ofPairs: Sample([1, 2]), resamples: 100, seed: 1) == nil)
  }

  /// How often the interval holds the true difference, zero, of two groups: plain percentiles come
  /// to 88 % with five texts a group.
  @Test(arguments: [(5, 5), (5, 20), (12, 12)])
  func theIntervalCoversTheTrueDifference(n: Int, m: Int) {
    var generator = SplitMix64(seed: 42)
    // The sum of twelve uniform numbers is near to normal.
    func draw(_ count: Int) -> Sample {
      Sample(
        (0..<count).map { _ in
          (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
        })
    }
    let runs = 400
    let covered = (0..<runs).count { run in
      Interval.difference(draw(n), draw(m), resamples: 300, seed: UInt64(run)).map {
        $0.low <= 0 && 0 <= $0.high
      } ?? false
    }
    let share = Double(covered) / Double(runs)
    #expect(0.89 <= share && share <= 0.985, "\(share)")
  }
}
