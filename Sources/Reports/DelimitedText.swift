/// Rows of CSV (RFC 4180) or TSV.
enum DelimitedText {
  /// A row with its line end.
  static func row(_ cells: [String], _ delimiter: String) -> String {
    row(cells.map(Value.text), delimiter)
  }

  /// A row with its line end; the delimiter is one ASCII character.
  static func row(_ cells: [Value], _ delimiter: String) -> String {
    let separator = delimiter.utf8.first ?? 0x2C
    var buffer = TextBuffer(capacity: cells.count * 6)
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(byte: separator) }
      buffer.appendField(cell, delimiter: separator)
    }
    buffer.append(byte: 0x0A)
    return buffer.text
  }
}
