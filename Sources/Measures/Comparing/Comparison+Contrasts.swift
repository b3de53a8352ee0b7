extension Comparison {
  /// One group against another.
  func contrast(_ group: String, _ other: String, by measure: ComparedMeasure) -> ComparisonResult {
    let one = texts(of: group)
    let two = texts(of: other, against: group)
    let (sample, otherSample) =
      design.isPaired
      ? Self.pairs(one, two, by: measure)
      : (Sample(one.compactMap(measure.value)), Sample(two.compactMap(measure.value)))
    let difference = sample.mean.flatMap { mean in otherSample.mean.map { mean - $0 } }
    let isEnough = min(sample.count, otherSample.count) >= Interval.least
    let differences = Sample(zip(sample.values, otherSample.values).map { $0 - $1 })
    return ComparisonResult(
      measure: measure, group: group, other: other, sample: sample, otherSample: otherSample,
      difference: difference,
      interval: design.isPaired
        ? Interval.difference(
          ofPairs: differences, resamples: design.resamples, seed: design.seed)
        : Interval.difference(
          sample, otherSample, resamples: design.resamples, seed: design.seed),
      effect: !isEnough
        ? nil
        : design.isPaired
          ? EffectSize.averaged(sample, otherSample) : EffectSize.g(sample, otherSample),
      test: !isEnough
        ? nil
        : design.isPaired
          ? RankTest.wilcoxon(differences) : RankTest.mannWhitney(sample, otherSample))
  }

  /// The values of whole pairs, in the same order.
  private static func pairs(
    _ one: [ComparedText], _ two: [ComparedText], by measure: ComparedMeasure
  ) -> (Sample, Sample) {
    let others = Dictionary(two.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = one.compactMap { text -> (Double, Double)? in
      guard let other = others[text.pair], let value = measure.value(text),
        let otherValue = measure.value(other)
      else { return nil }
      return (value, otherValue)
    }
    return (Sample(pairs.map(\.0)), Sample(pairs.map(\.1)))
  }

  /// All groups at once.
  func omnibus(by measure: ComparedMeasure) -> ComparisonResult {
    let samples = groups.map { Sample(texts(of: $0).compactMap(measure.value)) }
    var test: RankTest?
    var all = Sample(samples.flatMap(\.values))
    if design.isPaired {
      let units = wholeUnits(by: measure)
      all = Sample(units.flatMap { $0 })
      if units.count >= Interval.least { test = RankTest.friedman(units) }
    } else if samples.allSatisfy({ $0.count >= Interval.least }) {
      test = RankTest.kruskalWallis(samples)
    }
    return ComparisonResult(
      measure: measure, group: nil, other: nil, sample: all, otherSample: Sample([]),
      difference: nil, interval: nil, effect: nil, test: test)
  }

  /// The values of the units that have one at every moment.
  private func wholeUnits(by measure: ComparedMeasure) -> [[Double]] {
    let moments = groups.map { group in
      Dictionary(
        texts(of: group).map { ($0.pair, measure.value($0)) },
        uniquingKeysWith: { first, _ in first })
    }
    return texts(of: groups[0]).compactMap { text in
      let values = moments.compactMap { $0[text.pair] ?? nil }
      return values.count == groups.count ? values : nil
    }
  }
}
