import Bytes
@testable import Measures
import Testing

/// How often a 95 % interval holds the rate that a text was made with.
@Suite struct CoverageTests {
  /// Counts of a text whose words come in bursts: every sentence has a rate of its own, drawn anew
  /// around the true one (a gamma–Poisson mixture).
  private struct Bursts {
    var rate: Double
    /// How much sentences differ: the shape of the gamma distribution, by the expected number of
    /// occurrences in a sentence of 14 words.
    var correlation: Double
    var generator: SplitMix64

    private mutating func uniform() -> Double {
      (Double(generator.next() >> 11) + 0.5) / 9_007_199_254_740_992
    }

    /// A word belongs to the counted ones like one before it in its sentence (Pólya's urn), which
    /// gives beta–binomial counts with that correlation.
    private mutating func occurrences(in words: Int) -> Int {
      let weight = (1 - correlation) / correlation
      var count = 0
      for index in 0..<words {
        let share = (rate * weight + Double(count)) / (weight + Double(index))
        if uniform() < share { count += 1 }
      }
      return count
    }

    /// The blocks of a text: words, sentences, occurrences.
    mutating func text(words: Int) -> CountBlocks {
      var blocks = CountBlocks(width: 3)
      var left = words
      while left > 0 {
        var length = 2
        while length < 40, uniform() > 1.0 / 13 { length += 1 }
        length = min(length, left)
        left -= length
        let count = occurrences(in: length)
        blocks.append([UInt32(length), 1, UInt32(count)][...], hash: 1)
      }
      return blocks
    }
  }

  private func holds(_ blocks: CountBlocks, rate: Double, seed: UInt64) -> Bool {
    var sum: [UInt32] = [0, 0, 0]
    for index in 0..<blocks.count {
      for (place, value) in blocks.block(index).enumerated() { sum[place] += value }
    }
    let isLong = sum[0] >= MeasureOptions().usableFrom
    let samples = isLong ? Resamples(of: blocks, count: 200, seed: seed) : nil
    guard let interval = Interval.share([2], of: [0], in: Tally(sum[...]), samples) else {
      return false
    }
    return interval.low <= rate && rate <= interval.high
  }

  /// 93 to 97 % over rates and degrees of burstiness, for every length.
  @Test(arguments: [50, 100, 200, 500, 1_000, 2_000])
  func intervalsHoldTheTrueRate(words: Int) {
    let texts = words >= 1_000 ? 120 : 250
    var held = 0
    var all = 0
    for (number, rate) in [0.02, 0.05, 0.1].enumerated() {
      for (other, correlation) in [0.005, 0.02, 0.04].enumerated() {
        var bursts = Bursts(
          rate: rate, correlation: correlation,
          generator: SplitMix64(seed: UInt64(words * 100 + number * 10 + other)))
        for text in 0..<texts {
          all += 1
          held += holds(bursts.text(words: words), rate: rate, seed: UInt64(text)) ? 1 : 0
        }
      }
    }
    let coverage = Double(held) / Double(all)
    #expect(0.93...0.97 ~= coverage, "\(words) words: \(coverage)")
  }

  /// scipy 1.17: `scipy.stats.t.ppf(0.975, n)`.
  @Test(arguments: [
    (3.0, 3.182446305284263), (5, 2.5705818366147395), (10, 2.2281388519649385),
    (30, 2.0422724563012373), (200, 1.9718962236316093),
  ])
  func studentsQuantileIsThatOfTheTables(degrees: Double, expected: Double) {
    #expect(abs(StudentQuantile.value(degrees: degrees) - expected) < 0.011)
  }

  @Test func theSameSeedDrawsTheSameSamples() {
    var bursts = Bursts(rate: 0.05, correlation: 0.02, generator: SplitMix64(seed: 1))
    let blocks = bursts.text(words: 400)
    func variance(_ seed: UInt64) -> Double? {
      Resamples(of: blocks, count: 200, seed: seed)?.variance {
        Double($0[2]) / Double($0[0])
      }
    }
    #expect(variance(7) == variance(7))
    #expect(variance(7) != variance(8))
  }
}
