internal import Counting
public import Lexicons
public import Measures
internal import Reports
public import Tones

/// What groups of texts can be compared by.
public struct ComparedMeasures: Sendable {
  /// All measures: sums and uses, composite measures, categories, tones.
  public let all: [ComparedMeasure]
  /// A set to read at a glance, of what the sources make claims about.
  public let usual: [ComparedMeasure]

  /// Lists the measures of a lexicon and the tones of a typology.
  public init(_ lexicon: Lexicon, _ typology: Typology?) {
    let tones = (typology?.tones ?? []).enumerated().map { Self.tone($0, $1) }
    all =
      lexicon.rollups.map(Self.rollup) + UseCount.allCases.map(Self.use)
      + MeasureTable(lexicon).measures.map(Self.measure)
      + lexicon.categories.categories.indices.map {
        Self.category(CategoryID(rawValue: UInt8($0)), lexicon)
      } + tones
    let known = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    usual = Self.usualIDs.compactMap { known[$0] } + tones
  }

  private static let usualIDs = [
    "ik", "jij", "wij", "hij_zij", "zij_mv", "men", "generic_je", "article_definite",
    "article_indefinite", "preposition", "conjunction.coord", "conjunction.subord", "adverb",
    "verb.aux", "negation", "noun", "adjective", "verb", "cdi", "formality", "we_ness",
    "words_per_sentence", "long_words", "mattr",
  ]

  /// The measures that some patterns name, in the order of the patterns; nil for one that names none.
  ///
  /// - Parameter patterns: ids, or prefixes with `*`; empty for ``usual``.
  /// - Returns: the measures, or the first pattern that names none.
  public func matching(_ patterns: [String]) -> (measures: [ComparedMeasure], unknown: String?) {
    if patterns.isEmpty { return (usual, nil) }
    var measures: [ComparedMeasure] = []
    var seen: Set<String> = []
    for pattern in patterns {
      let found = all.filter { measure in
        pattern.hasSuffix("*")
          ? measure.id.hasPrefix(pattern.dropLast()) : measure.id == pattern
      }
      if found.isEmpty { return (measures, pattern) }
      measures += found.filter { seen.insert($0.id).inserted }
    }
    return (measures, nil)
  }

  private static let rate = "per 100 words"

  private static func rollup(_ rollup: Rollup) -> ComparedMeasure {
    let name = rollup.section == "liwc" ? "LIWC " : ""
    return ComparedMeasure(
      id: rollup.id, dutch: name + rollup.dutch, english: name + rollup.english, unit: rate,
      decimals: 3
    ) { $0.fingerprint.rate(of: rollup).value }
  }

  private static func use(_ use: UseCount) -> ComparedMeasure {
    let label = Labels.use(use)
    return ComparedMeasure(
      id: use.id, dutch: label.dutch, english: label.english, unit: rate, decimals: 3
    ) { $0.fingerprint.rate(of: use).value }
  }

  private static func measure(_ measure: Measure) -> ComparedMeasure {
    ComparedMeasure(
      id: measure.id, dutch: measure.dutch, english: measure.english, unit: measure.unit,
      decimals: measure.decimals
    ) { measure.value(of: $0.fingerprint) }
  }

  private static func category(_ id: CategoryID, _ lexicon: Lexicon) -> ComparedMeasure {
    let category = lexicon.categories[id]
    return ComparedMeasure(
      id: category.id, dutch: category.dutch, english: category.english, unit: rate, decimals: 3
    ) { $0.fingerprint.rate(of: id).value }
  }

  private static func tone(_ index: Int, _ tone: Typology.Item) -> ComparedMeasure {
    ComparedMeasure(
      id: "tone.\(tone.key)", dutch: "toon: \(tone.dutch)", english: "tone: \(tone.english)",
      unit: "share", decimals: 3
    ) { index < $0.tones.count ? $0.tones[index] : nil }
  }
}
