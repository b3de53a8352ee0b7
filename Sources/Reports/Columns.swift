internal import Counting
internal import Documents
public import Lexicons
internal import Measures

/// The columns of the fingerprint table.
public enum Columns {
  /// The columns for a level, in order: identity, size, then a count and a rate for each measure.
  ///
  /// - Parameters:
  ///   - lexicon: says which categories and roll-ups there are.
  ///   - level: how much to show.
  ///   - categories: patterns of category ids to show instead of the level's; empty for the level's.
  public static func all(
    _ lexicon: Lexicon, level: Level, categories patterns: [String] = []
  ) -> [Column] {
    var columns = identity
    if !patterns.isEmpty {
      for pattern in patterns {
        for id in lexicon.categories.matching(pattern) { columns += category(id, lexicon) }
      }
      return columns
    }
    for rollup in lexicon.rollups where rollup.section != "liwc" { columns += rates(rollup) }
    columns += UseCount.allCases.flatMap { uses($0) }
    columns += OrganisationRung.allCases.map { organisation($0) }
    if level == .summary { return columns }
    for rollup in lexicon.rollups where rollup.section == "liwc" { columns += rates(rollup) }
    if level == .liwc { return columns }
    for index in lexicon.categories.categories.indices {
      columns += category(CategoryID(rawValue: UInt8(index)), lexicon)
    }
    columns.append(
      Column(
        key: "ambiguous_words", dutch: "woorden met meer lezingen",
        english: "words with several readings", unit: "count"
      ) { .integer($0.counts.ambiguous) })
    return columns
  }

  private static let identity: [Column] = [
    Column(key: "document", dutch: "document", english: "document", unit: "text") {
      .text($0.document.name)
    },
    Column(key: "input", dutch: "bestand", english: "file", unit: "text") {
      .text($0.document.input)
    },
    Column(key: "group", dutch: "groep", english: "group", unit: "text") {
      $0.document.group.map(Value.text) ?? .missing
    },
    Column(key: "words", dutch: "woorden", english: "words", unit: "words") {
      .integer($0.counts.words)
    },
    Column(key: "sentences", dutch: "zinnen", english: "sentences", unit: "count") {
      .integer($0.counts.sentences)
    },
    Column(
      key: "words_per_sentence", dutch: "woorden per zin", english: "words per sentence",
      unit: "words"
    ) { $0.counts.sentences == 0 ? .missing : .decimal($0.wordsPerSentence, 2) },
    Column(key: "length", dutch: "lengte-oordeel", english: "length verdict", unit: "text") {
      .text($0.verdict.rawValue)
    },
  ]

  private static func rates(_ rollup: Rollup) -> [Column] {
    measure(rollup.id, rollup.dutch, rollup.english) { $0.rate(of: rollup) } + [
      bound(rollup.id, "low", rollup.dutch, rollup.english) {
        $0.decisionBounds(of: rollup.categories).low
      },
      bound(rollup.id, "high", rollup.dutch, rollup.english) {
        $0.decisionBounds(of: rollup.categories).high
      },
    ]
  }

  private static func bound(
    _ key: String, _ end: String, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (Fingerprint) -> Double
  ) -> Column {
    Column(
      key: "\(key)_\(end)",
      dutch: "\(dutch), \(end == "low" ? "ondergrens" : "bovengrens") bij twijfelgevallen",
      english: "\(english), \(end) bound from doubtful words", unit: "per 100 words"
    ) { .decimal(value($0), 3) }
  }

  private static func category(_ id: CategoryID, _ lexicon: Lexicon) -> [Column] {
    let category = lexicon.categories[id]
    return measure(category.id, category.dutch, category.english) { $0.rate(of: id) }
  }

  private static func uses(_ use: UseCount) -> [Column] {
    let labels = Labels.use(use)
    return measure(use.id, labels.dutch, labels.english) { $0.rate(of: use) }
  }

  private static func organisation(_ rung: OrganisationRung) -> Column {
    Column(
      key: "organisation_\(rung.id)", dutch: "organisatie: \(Labels.rung(rung))",
      english: "organisation: \(Labels.rung(rung))", unit: "count"
    ) { .integer($0.counts[rung]) }
  }

  private static func measure(
    _ key: String, _ dutch: String, _ english: String,
    _ rate: @escaping @Sendable (Fingerprint) -> Rate
  ) -> [Column] {
    [
      Column(
        key: "\(key)_count", dutch: "\(dutch), aantal", english: "\(english), count", unit: "count"
      ) { .integer(rate($0).count) },
      Column(
        key: "\(key)_rate", dutch: "\(dutch), per 100 woorden",
        english: "\(english), per 100 words", unit: "per 100 words"
      ) { .decimal(rate($0).value, 3) },
    ]
  }
}
