internal import Counting

/// A word that one group of texts has more often than another; exploratory, see ``Keyness``.
public struct KeyWord: Sendable, Equatable {
  /// What a group has of it.
  public struct Use: Sendable, Equatable {
    /// How often it occurs.
    public let count: Int
    /// Of how many words.
    public let words: Int
    /// In how many texts.
    public let texts: Int
    /// Of how many texts.
    public let allTexts: Int
  }

  /// The folded form.
  public let form: String
  /// The group that has it more often.
  public let group: String
  /// The group that has it less often.
  public let other: String
  /// What ``group`` has.
  public let use: Use
  /// What ``other`` has.
  public let otherUse: Use
  /// How it is spread over the texts of ``group``: 0 evenly, towards 1 in one of them.
  public let dispersion: Double

  /// The log-likelihood ratio.
  public var logLikelihood: Double {
    Keyness.logLikelihood(use.count, of: use.words, otherUse.count, of: otherUse.words)
  }

  /// By how many per cent its rate is higher; nil where ``other`` lacks it.
  public var difference: Double? {
    Keyness.difference(use.count, of: use.words, otherUse.count, of: otherUse.words)
  }

  /// The words that tell two groups of texts apart, the most telling first.
  ///
  /// - Parameters:
  ///   - one: the texts of the one group.
  ///   - other: those of the other.
  ///   - names: what the two are called.
  ///   - leastTexts: in how many texts of its group a word must occur.
  public static func all(
    in one: [WordForms], against other: [WordForms], names: (one: String, other: String),
    leastTexts: Int
  ) -> [KeyWord] {
    let (table, otherTable) = (Table(one), Table(other))
    return Set(table.found.keys).union(otherTable.found.keys).compactMap { form -> KeyWord? in
      let (use, otherUse) = (table.use(of: form), otherTable.use(of: form))
      // Rates are compared crosswise, so that none is divided by no words.
      let isHigher = use.count * otherUse.words > otherUse.count * use.words
      let isLower = use.count * otherUse.words < otherUse.count * use.words
      guard isHigher || isLower, (isHigher ? use : otherUse).texts >= leastTexts else { return nil }
      return KeyWord(
        form: form, group: isHigher ? names.one : names.other,
        other: isHigher ? names.other : names.one, use: isHigher ? use : otherUse,
        otherUse: isHigher ? otherUse : use,
        dispersion: (isHigher ? table : otherTable).dispersion(of: form))
    }.map { ($0.logLikelihood, $0) }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.form < $1.1.form }.map(\.1)
  }

  /// The forms of a group, each with the texts that it occurs in.
  private struct Table {
    private(set) var found: [String: [(count: Int, words: Int)]] = [:]
    private let words: Int
    private let texts: Int
    private let spread: Dispersion

    init(_ forms: [WordForms]) {
      for text in forms {
        for (form, count) in text.counts { found[form, default: []].append((count, text.words)) }
      }
      words = forms.reduce(0) { $0 + $1.words }
      texts = forms.count
      spread = Dispersion(words: forms.map(\.words))
    }

    func use(of form: String) -> Use {
      let own = found[form] ?? []
      return Use(
        count: own.reduce(0) { $0 + $1.count }, words: words, texts: own.count, allTexts: texts)
    }

    func dispersion(of form: String) -> Double { spread.value(found[form] ?? []) }
  }
}
