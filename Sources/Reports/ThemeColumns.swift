public import Counting
public import Documents
public import Measures

/// The columns of the tables about themes.
public enum ThemeColumns {
  /// From which loading on a word is named as one of a theme (Chung & Pennebaker 2008).
  public static let leastLoading = 0.25

  /// A row a theme; a result is the theme's number.
  public static func themes(
    _ themes: Themes, _ terms: DocumentTerms, _ documents: [Document]
  ) -> [TableColumn<Int>] {
    [
      .init(key: "theme", dutch: "thema", english: "theme", unit: "count", role: .key) {
        .integer($0 + 1)
      },
      .init(
        key: "variance", dutch: "aandeel van de spreiding dat het verklaart",
        english: "share of the variance that it explains", unit: "share",
        formula: "Σ loading² / number of words", source: pca
      ) { .decimal(themes.share(of: $0), 4) },
      .init(
        key: "words", dutch: "woorden met een lading van 0,25 of meer, met hun lading",
        english: "words with a loading of 0.25 or more, with their loading", unit: "text",
        source: source
      ) { .text(list(themes.loadings[$0], terms.forms)) },
      .init(
        key: "document", dutch: "document waarin het thema het sterkst is",
        english: "document in which the theme is strongest", unit: "text"
      ) { theme in
        let scores = themes.scores[theme]
        return scores.indices.max { scores[$0] < scores[$1] }
          .map { .text(documents[$0].name) } ?? .missing
      },
    ]
  }

  private static func list(_ values: [Double], _ names: [String]) -> String {
    zip(values, names).filter { abs($0.0) >= leastLoading }
      .sorted { abs($0.0) > abs($1.0) }
      .map { "\($1) \(Decimal.string($0, decimals: 2))" }.joined(separator: ", ")
  }

  /// A row a component; a result is its number.
  public static func eigenvalues(_ themes: Themes) -> [TableColumn<Int>] {
    let all = themes.eigenvalues.reduce(0, +)
    return [
      .init(key: "component", dutch: "component", english: "component", unit: "count", role: .key) {
        .integer($0 + 1)
      },
      .init(
        key: "eigenvalue", dutch: "eigenwaarde van de correlaties, voor rotatie",
        english: "eigenvalue of the correlations, before rotation", unit: "variance",
        type: .decimal(4), source: pca
      ) { .decimal(themes.eigenvalues[$0], 4) },
      .init(
        key: "share", dutch: "aandeel van de spreiding", english: "share of the variance",
        unit: "share", type: .decimal(4), formula: "eigenvalue / number of words", source: pca
      ) { .decimal(themes.eigenvalues[$0] / all, 4) },
    ]
  }

  /// A row a word; a result is its number.
  public static func loadings(_ themes: Themes, _ terms: DocumentTerms) -> [TableColumn<Int>] {
    [
      .init(key: "form", dutch: "woordvorm", english: "word form", unit: "text", role: .key) {
        .text(terms.forms[$0])
      },
      .init(
        key: "documents", dutch: "documenten met deze vorm", english: "documents with this form",
        unit: "count"
      ) { form in .integer(terms.counts[form].count { $0 > 0 }) },
    ]
      + (0..<themes.count).map { theme in
        TableColumn<Int>(
          key: "theme_\(theme + 1)", dutch: "lading op thema \(theme + 1)",
          english: "loading on theme \(theme + 1)", unit: "−1 to 1", type: .decimal(4), source: pca
        ) { .decimal(themes.loadings[theme][$0], 4) }
      }
  }

  /// A row a document; a result is its number.
  public static func scores(_ themes: Themes, _ documents: [Document]) -> [TableColumn<Int>] {
    names(documents)
      + (0..<themes.count).map { theme in
        TableColumn<Int>(
          key: "theme_\(theme + 1)", dutch: "score op thema \(theme + 1)",
          english: "score on theme \(theme + 1)", unit: "standard deviations", type: .decimal(4),
          source: pca
        ) { .decimal(themes.scores[theme][$0], 4) }
      }
  }

  /// The matrix of documents and words: a row a document; a result is its number.
  public static func matrix(
    _ terms: DocumentTerms, as cell: DocumentTerms.Cell, _ documents: [Document]
  ) -> [TableColumn<Int>] {
    let size = TableColumn<Int>(
      key: "words", dutch: "woorden", english: "words", unit: "words", type: .integer, role: .key
    ) { .integer(terms.words[$0]) }
    return names(documents) + [size]
      + terms.forms.indices.map { form in
        let values = terms.values(of: form, as: cell)
        let unit =
          switch cell {
          case .binary: "0 or 1"
          case .count: "count"
          case .rate: "per 100 words"
          }
        return TableColumn<Int>(
          key: "word_\(terms.forms[form])", dutch: "de vorm \(terms.forms[form])",
          english: "the form \(terms.forms[form])", unit: unit,
          type: cell == .rate ? .decimal(3) : .integer
        ) { cell == .rate ? .decimal(values[$0], 3) : .integer(Int(values[$0])) }
      }
  }

  private static func names(_ documents: [Document]) -> [TableColumn<Int>] {
    [
      .init(key: "document", dutch: "document", english: "document", unit: "text", role: .key) {
        .text(documents[$0].name)
      },
      .init(key: "group", dutch: "groep", english: "group", unit: "text", role: .key) {
        documents[$0].group.map(Value.text) ?? .missing
      },
    ]
  }

  private static let source = "Chung & Pennebaker 2008, J Res Pers 42:96"
  private static let pca =
    "principal components with varimax (Kaiser 1958, Psychometrika 23:187); \(source)"
}
