/// Rows of CSV (RFC 4180) or TSV.
enum DelimitedText {
  /// A row with its line end.
  static func row(_ cells: [String], _ delimiter: String) -> String {
    cells.map { field($0, delimiter: delimiter) }.joined(separator: delimiter) + "\n"
  }

  /// A field, quoted where it has to be.
  static func field(_ text: String, delimiter: String) -> String {
    let special = text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard special || text.contains(delimiter) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(
        separator: "\"\"") + "\""
  }

  /// What a cell says.
  static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number, let decimals): Decimal.string(number, decimals: decimals)
    case .missing: ""
    }
  }
}
