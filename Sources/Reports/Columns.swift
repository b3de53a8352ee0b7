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
  ///   - dictionaries: the user's dictionaries, shown at every level.
  public static func all(
    _ lexicon: Lexicon, level: Level, categories patterns: [String] = [],
    dictionaries: DictionarySet = .none
  ) -> [Column] {
    lexical(lexicon, level: level, categories: patterns) + own(dictionaries)
  }

  /// The columns of the lexicon.
  private static func lexical(
    _ lexicon: Lexicon, level: Level, categories patterns: [String]
  ) -> [Column] {
    var columns = identity
    if !patterns.isEmpty {
      for pattern in patterns {
        for id in lexicon.categories.matching(pattern) { columns += category(id, lexicon) }
      }
      return columns
    }
    for rollup in lexicon.rollups where rollup.section != "liwc" {
      columns += rates(rollup, lexicon)
    }
    columns += UseCount.allCases.flatMap { uses($0) }
    columns += OrganisationRung.allCases.map { organisation($0) }
    if level == .summary { return columns }
    for rollup in lexicon.rollups where rollup.section == "liwc" {
      columns += rates(rollup, lexicon)
    }
    if level == .liwc { return columns }
    // Words per sentence stands among the first columns already.
    for one in MeasureTable(lexicon).measures where one.id != "words_per_sentence" {
      columns += composite(one)
    }
    if level == .measures { return columns }
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
    Column(
      key: "document", dutch: "document: de id, of het bestand met de regel",
      english: "document: its id, or its file with the line", unit: "text", role: .key
    ) { .text($0.document.name) },
    Column(key: "input", dutch: "bestand", english: "file", unit: "text", role: .key) {
      .text($0.document.input)
    },
    Column(
      key: "group", dutch: "groep, uit de groepskolom", english: "group, from the group column",
      unit: "text", role: .key
    ) { $0.document.group.map(Value.text) ?? .missing },
    Column(
      key: "words", dutch: "woorden: alles wat met een letter of cijfer begint",
      english: "words: whatever starts with a letter or a digit", unit: "words", type: .integer,
      role: .key
    ) { .integer($0.counts.words) },
    Column(key: "sentences", dutch: "zinnen", english: "sentences", unit: "count") {
      .integer($0.counts.sentences)
    },
    Column(
      key: "words_per_sentence", dutch: "woorden per zin", english: "words per sentence",
      unit: "words", type: .decimal(2), formula: "words / sentences"
    ) { $0.counts.sentences == 0 ? .missing : .decimal($0.wordsPerSentence, 2) },
    Column(
      key: "length",
      dutch: "lengte-oordeel: of de tekst lang genoeg is voor cijfers per 100 woorden",
      english: "length verdict: whether the text is long enough for rates", unit: "text",
      type: .choice(
        LengthVerdict.allCases.map {
          .init($0.rawValue, Labels.verdict($0, .nl), Labels.verdict($0, .en))
        }),
      formula: "words < 50: too-short; words < 200: indication; else usable"
    ) { .text($0.verdict.rawValue) },
  ]

  private static func rates(_ rollup: Rollup, _ lexicon: Lexicon) -> [Column] {
    let sum = rollup.categories.map { lexicon.categories[$0].id }.joined(separator: " + ")
    let source = rollup.section == "liwc" ? "LIWC" : nsob
    return measure(
      rollup.id, rollup.dutch, rollup.english, counted: sum, source: source,
      interval: { $0.interval(of: rollup.categories) }
    ) { $0.rate(of: rollup) } + [
      bound(rollup, "low", "ondergrens", "− doubtful decisions for it") {
        $0.decisionBounds(of: rollup.categories).low
      },
      bound(rollup, "high", "bovengrens", "+ doubtful decisions against it") {
        $0.decisionBounds(of: rollup.categories).high
      },
    ]
  }

  private static func bound(
    _ rollup: Rollup, _ end: String, _ dutch: String, _ change: String,
    _ value: @escaping @Sendable (Fingerprint) -> Double
  ) -> Column {
    Column(
      key: "\(rollup.id)_\(end)", dutch: "\(rollup.dutch), \(dutch) bij twijfelgevallen",
      english: "\(rollup.english), \(end) bound from doubtful words", unit: "per 100 words",
      formula: "100 × (\(rollup.id)_count \(change)) / words", role: .note
    ) { .decimal(value($0), 3) }
  }

  private static func category(_ id: CategoryID, _ lexicon: Lexicon) -> [Column] {
    let category = lexicon.categories[id]
    return measure(
      category.id, category.dutch, category.english, source: lexicon.authorities(of: category.id),
      interval: { $0.interval(of: [id]) }
    ) { $0.rate(of: id) }
  }

  private static func uses(_ use: UseCount) -> [Column] {
    let labels = Labels.use(use)
    return measure(
      use.id, labels.dutch, labels.english, source: "context model",
      interval: { $0.interval(of: use) }
    ) { $0.rate(of: use) }
  }

  private static func organisation(_ rung: OrganisationRung) -> Column {
    Column(
      key: "organisation_\(rung.id)", dutch: "organisatie: \(Labels.rung(rung))",
      english: "organisation: \(Labels.rung(rung))", unit: "count", source: nsob
    ) { .integer($0.counts[rung]) }
  }

  static func measure(
    _ key: String, _ dutch: String, _ english: String, counted: String = "", source: String,
    interval: @escaping @Sendable (Fingerprint) -> Interval?,
    _ rate: @escaping @Sendable (Fingerprint) -> Rate
  ) -> [Column] {
    [
      Column(
        key: "\(key)_count", dutch: "\(dutch), aantal", english: "\(english), count", unit: "count",
        formula: counted, source: source, role: .count(of: key)
      ) { .integer(rate($0).count) },
      Column(
        key: "\(key)_rate", dutch: "\(dutch), per 100 woorden",
        english: "\(english), per 100 words", unit: "per 100 words",
        formula: "100 × \(key)_count / words", source: source, role: .value(of: key),
        interval: interval
      ) { .decimal(rate($0).value, 3) },
    ] + ends(of: key, dutch, english, "per 100 words", 3, interval)
  }

  /// A measure with its count, where it counts something, and its interval, where it has one.
  private static func composite(_ measure: Measure) -> [Column] {
    var columns: [Column] = []
    let isRate = measure.unit == "per 100 words"
    if isRate {
      columns.append(
        Column(
          key: "\(measure.id)_count", dutch: "\(measure.dutch), aantal",
          english: "\(measure.english), count", unit: "count", source: measure.source,
          role: .count(of: measure.id)
        ) { measure.count(of: $0).map(Value.integer) ?? .missing })
    }
    columns.append(
      Column(
        key: isRate ? "\(measure.id)_rate" : measure.id,
        dutch: measure.dutch + (isRate ? ", per 100 woorden" : ""),
        english: measure.english + (isRate ? ", per 100 words" : ""), unit: measure.unit,
        type: .decimal(measure.decimals), formula: measure.formula, source: measure.source,
        role: .value(of: measure.id), interval: { measure.interval(of: $0) }
      ) { measure.value(of: $0).map { .decimal($0, measure.decimals) } ?? .missing })
    guard measure.hasInterval else { return columns }
    return columns
      + ends(of: measure.id, measure.dutch, measure.english, measure.unit, measure.decimals) {
        measure.interval(of: $0)
      }
  }

  /// The ends of a 95 % interval.
  private static func ends(
    of key: String, _ dutch: String, _ english: String, _ unit: String, _ decimals: Int,
    _ interval: @escaping @Sendable (Fingerprint) -> Interval?
  ) -> [Column] {
    func end(
      _ name: String, _ dutchEnd: String, _ value: @escaping @Sendable (Interval) -> Double
    ) -> Column {
      Column(
        key: "\(key)_ci_\(name)", dutch: "\(dutch), \(dutchEnd) van het 95%-interval",
        english: "\(english), \(name) end of the 95 % interval", unit: unit,
        type: .decimal(decimals), source: IntervalSource.citation, role: .note
      ) { interval($0).map { .decimal(value($0), decimals) } ?? .missing }
    }
    return [end("low", "ondergrens") { $0.low }, end("high", "bovengrens") { $0.high }]
  }

  private static let nsob = "NSOB 2023 §3.2"
}
