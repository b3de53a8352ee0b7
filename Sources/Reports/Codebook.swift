internal import Documents
public import Lexicons
public import Measures
public import Tones

/// What every column means that the commands can write: the codebook.
public struct Codebook: Sendable {
  /// A column of a command's table.
  public struct Entry: Sendable {
    /// The command that writes it: `analyse`, `classify`.
    public let command: String
    /// What it means.
    public let column: ColumnDescription
  }

  /// The entries, by command and in the order of its columns.
  public let entries: [Entry]

  /// All columns of both commands, for a lexicon and a typology.
  ///
  /// - Parameters:
  ///   - lexicon: says which categories there are.
  ///   - typology: says which tones there are.
  ///   - beside: the scales and audiences.
  ///   - dictionaries: the user's dictionaries.
  ///   - norm: what percentiles compare with, if anything.
  ///   - long: the columns of the tidy form instead.
  public init(
    lexicon: Lexicon, typology: Typology, beside: ToneBeside, dictionaries: DictionarySet = .none,
    norm: Norm? = nil,
    long: Bool
  ) {
    func layout<Subject>(_ columns: [TableColumn<Subject>]) -> [ColumnDescription] {
      (long ? TableLayout.long(columns) : .wide(columns)).columns
    }
    entries =
      layout(
        Columns.adding(
          norm, to: Columns.all(lexicon, level: .full, dictionaries: dictionaries))
      ).map { Entry(command: "analyse", column: $0) }
      + layout(
        ToneColumns.all(typology, units: true, turns: true, beside: beside, tidy: long)
      ).map { Entry(command: "classify", column: $0) }
  }

  /// What the columns of the codebook mean.
  static let columns: [ColumnDescription] =
    [
      ColumnDescription(
        key: "command", dutch: "opdracht", english: "command", unit: "text", role: .key)
    ] + explaining

  /// The columns of the codebook of one table.
  static let explaining: [ColumnDescription] = [
    ColumnDescription(key: "column", dutch: "kolom", english: "column", unit: "text", role: .key),
    ColumnDescription(key: "type", dutch: "soort", english: "type", unit: "text"),
    ColumnDescription(key: "unit", dutch: "eenheid", english: "unit", unit: "text"),
    ColumnDescription(key: "meaning", dutch: "betekenis", english: "meaning", unit: "text"),
    ColumnDescription(key: "values", dutch: "waarden", english: "values", unit: "text"),
    ColumnDescription(key: "formula", dutch: "formule", english: "formula", unit: "text"),
    ColumnDescription(key: "source", dutch: "bron", english: "source", unit: "text"),
  ]

  /// The cells that explain a column.
  static func cells(_ column: ColumnDescription, _ language: Language) -> [Value] {
    let values = column.type.choices.map { "\($0.key) = \(language($0.dutch, $0.english))" }
    return [
      column.key, column.type.name, column.unit, language(column.dutch, column.english),
      values.joined(separator: "; "), column.formula, column.source,
    ].map { $0.isEmpty ? .missing : .text($0) }
  }

  /// The explanations of columns, one row each.
  public static func rows(_ columns: [ColumnDescription], _ language: Language) -> [[Value]] {
    columns.map { cells($0, language) }
  }

  /// The codebook as CSV or TSV.
  public func delimited(_ delimiter: String, _ language: Language) -> String {
    DelimitedText.row(Self.columns.map(\.key), delimiter)
      + entries.map {
        DelimitedText.row(
          [.text($0.command)] + Self.cells($0.column, language), delimiter)
      }.joined()
  }

  /// The codebook as NDJSON.
  public func json(_ language: Language) -> String {
    entries.map { entry in
      let cells = [.text(entry.command)] + Self.cells(entry.column, language)
      return JSONText.object(zip(Self.columns, cells).map { ($0.key, JSONText.value($1)) }) + "\n"
    }.joined()
  }

  /// The codebook as a page to read.
  public func page(_ language: Language) -> String {
    var page = ""
    var command = ""
    for entry in entries {
      if entry.command != command {
        page += "\(command.isEmpty ? "" : "\n")vingerafdruk \(entry.command)\n"
        command = entry.command
      }
      let column = entry.column
      page += "  \(column.key) · \(column.unit)\n"
      page += "      \(language(column.dutch, column.english))\n"
      for choice in column.type.choices {
        page += "        \(choice.key): \(language(choice.dutch, choice.english))\n"
      }
      if !column.formula.isEmpty { page += "      = \(column.formula)\n" }
      if !column.source.isEmpty {
        page += "      \(language("bron", "source")): \(column.source)\n"
      }
    }
    return page
  }
}
