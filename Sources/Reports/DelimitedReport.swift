public import Documents
public import Measures

/// CSV (RFC 4180) or TSV with a header row; a part that could not be read is a row with only its
/// name and the column `error`.
public struct DelimitedReport<Item>: Report, Sendable {
  /// What a row or an object is about.
  public typealias Subject = Item

  private let layout: TableLayout<Item>
  private let delimiter: String

  /// Makes a report with this layout; the delimiter is a comma or a tab.
  public init(layout: TableLayout<Item>, delimiter: String) {
    self.layout = layout
    self.delimiter = delimiter
  }

  /// Makes a report with a row a result and these columns.
  public init(columns: [TableColumn<Item>], delimiter: String) {
    self.init(layout: .wide(columns), delimiter: delimiter)
  }

  /// The header row.
  public mutating func begin(_ write: (String) -> Void) {
    write(DelimitedText.row(layout.columns.map(\.key), delimiter))
  }

  /// The rows of a result.
  public mutating func add(_ result: Item, _ write: (String) -> Void) { write(lines(of: result)) }

  /// The rows of a result.
  public var row: (@Sendable (Item) -> String)? { lines }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write(line(layout.row(failure)))
  }

  /// Nothing.
  public mutating func end(_ write: (String) -> Void) {}

  @Sendable
  private func lines(of result: Item) -> String { layout.rows(result).map(line).joined() }

  private func line(_ row: [Value]) -> String {
    DelimitedText.row(row, delimiter)
  }
}

extension DelimitedReport: FingerprintReport where Item == Fingerprint {}
