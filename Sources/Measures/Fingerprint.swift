public import Counting
public import Documents
public import Lexicons

/// All measures of one document.
public struct Fingerprint: Sendable {
  /// What was measured.
  public let document: Document
  /// All that was gathered of it.
  public let observations: Observations
  /// The settings of the measures.
  public let options: MeasureOptions
  let tally: Tally
  private let samples: LazyResamples

  var resamples: Resamples? { samples.value }

  /// The counts that everything comes from.
  public var counts: CategoryCounts { observations.counts }

  /// Makes the fingerprint of a document from what was gathered of it.
  ///
  /// Where blocks were gathered of a text that is long enough, the first interval that is asked for
  /// draws the samples that intervals are computed from.
  public init(
    document: Document, observations: Observations, options: MeasureOptions = MeasureOptions()
  ) {
    self.document = document
    self.observations = observations
    self.options = options
    tally = Tally(observations)
    let isLong = observations.counts.words >= options.usableFrom
    samples = LazyResamples(isLong ? observations.blocks : nil, options)
  }

  /// Makes the fingerprint of a document from its counts alone.
  public init(document: Document, counts: CategoryCounts) {
    var observations = Observations(categories: counts.categories.count)
    observations.counts = counts
    self.init(document: document, observations: observations)
  }

  /// One fingerprint of everything that several are of; nil without any.
  public static func together(_ fingerprints: [Fingerprint]) -> Fingerprint? {
    guard let first = fingerprints.first, fingerprints.count > 1 else { return fingerprints.first }
    var observations = first.observations
    for next in fingerprints.dropFirst() { observations.append(next.observations) }
    return Fingerprint(document: first.document, observations: observations, options: first.options)
  }

  /// Whether the text is long enough for rates.
  public var verdict: LengthVerdict {
    LengthVerdict(
      words: counts.words, indicationFrom: options.indicationFrom, usableFrom: options.usableFrom)
  }

  /// The rate of one category.
  public func rate(of category: CategoryID) -> Rate {
    Rate(count: counts[category], words: counts.words)
  }

  /// The rate of a sum of categories.
  public func rate(of rollup: Rollup) -> Rate {
    Rate(count: counts.sum(rollup.categories), words: counts.words)
  }

  /// The rate of a use of pronouns.
  public func rate(of use: UseCount) -> Rate {
    Rate(count: counts[use], words: counts.words)
  }

  /// The rate of a category of the user's dictionaries, as an index into the ``DictionarySet``,
  /// weights left aside.
  public func rate(ofDictionary category: Int) -> Rate {
    Rate(count: observations.dictionary.counts[category], words: counts.words)
  }

  /// The 95 % interval around the rate of some categories, per 100 words; nil for a text that is too
  /// short for rates.
  public func interval(of categories: [CategoryID]) -> Interval? {
    interval(at: categories.map { Tally.place(of: $0) })
  }

  /// The 95 % interval around the rate of a use, per 100 words; nil for a text that is too short.
  public func interval(of use: UseCount) -> Interval? {
    interval(at: [Tally.place(of: use, categories: counts.categories.count)])
  }

  /// The 95 % interval around ``rate(ofDictionary:)``, per 100 words; nil for a text that is too
  /// short.
  public func interval(ofDictionary category: Int) -> Interval? {
    interval(at: [Tally.place(ofDictionary: category, categories: counts.categories.count)])
  }

  private func interval(at places: [Int]) -> Interval? {
    guard verdict != .tooShort else { return nil }
    return samples.share(at: places) { resamples in
      Interval.share(places, of: [Tally.words], in: tally, resamples)?.scaled(by: 100)
    }
  }

  /// The lowest and highest rate of some categories if every doubtful decision were turned, per 100
  /// words.
  public func decisionBounds(of categories: [CategoryID]) -> Interval {
    guard counts.words > 0 else { return Interval(low: 0, high: 0) }
    let count = counts.sum(categories)
    let low = count - categories.reduce(0) { $0 + counts.doubtful[$1.index] }
    let high = count + categories.reduce(0) { $0 + counts.missed[$1.index] }
    let scale = 100 / Double(counts.words)
    return Interval(
      low: Double(low) * scale, high: Double(min(high, counts.words)) * scale)
  }

  /// Mean words per sentence; 0 without sentences.
  public var wordsPerSentence: Double {
    counts.sentences == 0 ? 0 : Double(counts.words) / Double(counts.sentences)
  }
}
