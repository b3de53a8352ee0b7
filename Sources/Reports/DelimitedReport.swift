public import Documents
public import Measures

/// CSV (RFC 4180) or TSV with a header row; a part that could not be read is a row with only its
/// name and the column `error`.
public struct DelimitedReport: FingerprintReport, Sendable {
  private let columns: [Column]
  private let delimiter: String

  /// Makes a report with these columns; the delimiter is a comma or a tab.
  public init(columns: [Column], delimiter: String) {
    self.columns = columns
    self.delimiter = delimiter
  }

  /// The header row.
  public mutating func begin(_ write: (String) -> Void) {
    write(line(columns.map(\.key) + ["error"]))
  }

  /// One row.
  public mutating func add(_ fingerprint: Fingerprint, _ write: (String) -> Void) {
    write(line(of: fingerprint))
  }

  /// One row.
  public var row: (@Sendable (Fingerprint) -> String)? { line }

  @Sendable
  private func line(of fingerprint: Fingerprint) -> String {
    line(columns.map { Self.text($0.value(fingerprint)) } + [""])
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    let cells = columns.map {
      $0.key == "document" ? failure.place : $0.key == "input" ? failure.input : ""
    }
    write(line(cells + [failure.message]))
  }

  /// Nothing.
  public mutating func end(_ write: (String) -> Void) {}

  private func line(_ cells: [String]) -> String {
    cells.map { Self.field($0, delimiter: delimiter) }.joined(separator: delimiter) + "\n"
  }

  /// A field, quoted where it has to be.
  static func field(_ text: String, delimiter: String) -> String {
    let special = text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard special || text.contains(delimiter) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "\"\"") + "\""
  }

  static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number, let decimals): Decimal.string(number, decimals: decimals)
    case .missing: ""
    }
  }
}
