internal import Counting
public import Documents
public import Lexicons
public import Measures

/// The fingerprint as a page for a terminal: one block a document, measures in rows with count,
/// rate, interval and a bar.
public struct TableReport: FingerprintReport {
  private let lexicon: Lexicon
  private let level: Level
  private let patterns: [String]
  private let language: Language
  private let table: MeasureTable
  private let dictionaries: DictionarySet
  private let norm: Norm?

  /// Makes a report in a language.
  public init(
    lexicon: Lexicon, level: Level, categories: [String], dictionaries: DictionarySet = .none,
    norm: Norm? = nil, language: Language
  ) {
    self.lexicon = lexicon
    self.level = level
    patterns = categories
    self.language = language
    self.dictionaries = dictionaries
    self.norm = norm
    table = MeasureTable(lexicon)
  }

  /// Nothing.
  public mutating func begin(_ write: (String) -> Void) {}

  /// One block.
  public mutating func add(_ fingerprint: Fingerprint, _ write: (String) -> Void) {
    write(title(of: fingerprint))
    guard fingerprint.counts.words > 0 else {
      write("  " + language("geen woorden", "no words") + "\n\n")
      return
    }
    if !patterns.isEmpty {
      section(language("Categorieën", "Categories"), write)
      for pattern in patterns {
        for id in lexicon.categories.matching(pattern) { category(id, fingerprint, write) }
      }
      own(fingerprint, write)
      write("\n")
      return
    }
    section(language("Voornaamwoorden", "Pronouns"), write)
    rollups("profile", fingerprint, write)
    section(language("Gebruik", "Use"), write)
    for use in UseCount.allCases {
      let labels = Labels.use(use)
      row(
        language(labels.dutch, labels.english), use.id, fingerprint.rate(of: use),
        fingerprint.interval(of: use), fingerprint, write)
    }
    section(language("Lidwoorden", "Articles"), write)
    rollups("article", fingerprint, write)
    section(language("De organisatie", "The organisation"), write)
    for rung in OrganisationRung.allCases {
      write("  \(pad(Labels.rung(rung), 24))\(left(String(fingerprint.counts[rung]), 7))\n")
    }
    if level != .summary {
      section("LIWC", write)
      rollups("liwc", fingerprint, write)
    }
    if level == .measures || level == .full { measures(fingerprint, write) }
    if level == .full {
      section(language("Alle categorieën", "All categories"), write)
      for index in lexicon.categories.categories.indices {
        category(CategoryID(rawValue: UInt8(index)), fingerprint, write)
      }
    }
    own(fingerprint, write)
    write("\n")
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write("\(failure)\n\n")
  }

  /// How to read the page.
  public mutating func end(_ write: (String) -> Void) {
    write(
      language(
        """
        Aantal, per 100 woorden, 95%-interval (dat rekent met woorden die in groepjes komen). Een
        vingerafdruk is een indicatie van waar de aandacht ligt, geen oordeel over wie spreekt.
        Veel lidwoorden kunnen wijzen op een concrete, precieze oriëntatie, weinig op een meer
        conceptuele; over de persoon zegt dat niets zeker.

        """,
        """
        Count, per 100 words, 95 % interval (which allows for words that come in bursts). A
        fingerprint indicates where attention lies; it is no verdict on the speaker. Many articles
        may point to a concrete, precise orientation, few to a more conceptual one; about the person
        nothing is certain.

        """))
  }

  private func title(of fingerprint: Fingerprint) -> String {
    let counts = fingerprint.counts
    let verdict = Labels.verdict(fingerprint.verdict, language)
    let group = fingerprint.document.group.map { " · \($0)" } ?? ""
    return "\(fingerprint.document.name)\(group)\n"
      + language(
        "  \(counts.words) woorden · \(counts.sentences) zinnen · lengte: \(verdict)\n",
        "  \(counts.words) words · \(counts.sentences) sentences · length: \(verdict)\n")
      + (norm.map { comparison($0, counts.words) } ?? "")
  }

  /// What percentiles compare with, or why there are none.
  private func comparison(_ norm: Norm, _ words: Int) -> String {
    let name = norm["register"].map { "\(norm.name) (\($0))" } ?? norm.name
    guard words >= norm.leastWords else {
      return language(
        "  geen percentielen: de norm \(name) geldt vanaf \(norm.leastWords) woorden\n",
        "  no percentiles: the norm \(name) holds from \(norm.leastWords) words on\n")
    }
    return language(
      "  p: percentiel in de norm \(name)\n", "  p: percentile in the norm \(name)\n")
  }

  private func section(_ title: String, _ write: (String) -> Void) { write(" \(title)\n") }

  private func rollups(_ name: String, _ fingerprint: Fingerprint, _ write: (String) -> Void) {
    for rollup in lexicon.rollups where rollup.section == name {
      row(
        language(rollup.dutch, rollup.english), rollup.id, fingerprint.rate(of: rollup),
        fingerprint.interval(of: rollup.categories), fingerprint, write)
    }
  }

  private func category(
    _ id: CategoryID, _ fingerprint: Fingerprint, _ write: (String) -> Void
  ) {
    let category = lexicon.categories[id]
    row(
      language(category.dutch, category.english), category.id, fingerprint.rate(of: id),
      fingerprint.interval(of: [id]), fingerprint, write)
  }

  /// What the user's dictionaries count, without weights.
  private func own(_ fingerprint: Fingerprint, _ write: (String) -> Void) {
    for (number, member) in dictionaries.members.enumerated() {
      section(member.file, write)
      for (index, category) in dictionaries.categories.enumerated()
      where category.member == number {
        let name = category.key.dropFirst(member.name.count + 1)
        row(
          String(name), category.key, fingerprint.rate(ofDictionary: index),
          fingerprint.interval(ofDictionary: index), fingerprint, write)
      }
    }
  }

  /// A row with count, rate, interval and bar; without an interval the text is too short, and only
  /// the count is shown (measures.md §4).
  private func row(
    _ label: String, _ key: String, _ rate: Rate, _ interval: Interval?,
    _ fingerprint: Fingerprint, _ write: (String) -> Void
  ) {
    var line = "  " + pad(label, 24) + left(String(rate.count), 7)
    if let interval {
      line += left(number(rate.value, 1), 8) + "   " + pad(range(interval, 1), 15)
      line += place(of: .decimal(rate.value, 3), in: "\(key)_rate", fingerprint)
      line += String(repeating: "▇", count: min(20, Int((rate.value * 1.5).rounded())))
    }
    put(line, write)
  }

  private func measures(_ fingerprint: Fingerprint, _ write: (String) -> Void) {
    for part in table.sections {
      section(language(part.dutch, part.english), write)
      for measure in part.measures { self.measure(measure, fingerprint, write) }
      let note = language(part.noteDutch, part.noteEnglish)
      if !note.isEmpty { write("    \(note)\n") }
    }
  }

  private func measure(
    _ measure: Measure, _ fingerprint: Fingerprint, _ write: (String) -> Void
  ) {
    let name = language(measure.dutch, measure.english)
    var line = "  " + pad(name, 50)
    line += left(measure.count(of: fingerprint).map(String.init) ?? "", 7)
    if fingerprint.verdict != .tooShort {
      let decimals = min(2, measure.decimals)
      let value = measure.value(of: fingerprint).map { number($0, decimals) }
      line += left(value ?? "–", 9) + "   "
      line += measure.interval(of: fingerprint).map { pad(range($0, decimals), 15) } ?? ""
      let key = measure.unit == "per 100 words" ? "\(measure.id)_rate" : measure.id
      if let value = measure.value(of: fingerprint) {
        line += place(of: .decimal(value, measure.decimals), in: key, fingerprint)
      }
    }
    put(line, write)
  }

  /// The percentile in the norm, as wide as a column; nothing without a norm.
  private func place(
    of value: Value, in column: String, _ fingerprint: Fingerprint
  ) -> String {
    guard let norm else { return "" }
    let percentile = norm.percentile(of: value, in: column, for: fingerprint)
    return pad(percentile.map { "p" + number($0, 0) } ?? "", 6)
  }

  private func number(_ value: Double, _ decimals: Int) -> String {
    Decimal.string(value, decimals: decimals, in: language)
  }

  private func range(_ interval: Interval, _ decimals: Int) -> String {
    "\(number(interval.low, decimals)) – \(number(interval.high, decimals))"
  }

  private func put(_ line: String, _ write: (String) -> Void) {
    var line = line
    while line.last == " " { line.removeLast() }
    write(line + "\n")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
