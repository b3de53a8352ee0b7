public import Documents

/// Reads a table with a header row: each row is a document, its text in the text column.
public final class TableReader: DocumentReader {
  private var rows: CSVRows
  private let input: Input
  private let table: TableRows
  private let headerNotes: [String]
  private var segment: Segment?

  /// Opens a table and reads its header.
  ///
  /// - Parameter delimiter: the delimiter, or nil to choose among `,`, `;` and tab by the header.
  /// - Throws: ``ReadFailure`` when the file cannot be opened or a column is missing.
  public init(_ input: Input, _ options: ReadOptions, delimiter: UInt8?) throws(ReadFailure) {
    self.input = input
    var rows = try CSVRows(input, options, delimiter: delimiter)
    for _ in 1..<(options.headerRow ?? 1) { _ = try rows.next() }
    guard let header = try rows.next() else {
      throw ReadFailure(.empty, input: input.name, "has no header row")
    }
    func texts(_ row: CSVParser.Row) -> [String] {
      row.fields.map { String(decoding: $0, as: UTF8.self) }
    }
    var names = TableHeader(names: texts(header), line: header.line)
    let ahead = try rows.peek(options.headerRows.map { $0 - 1 } ?? TableHeader.furthest)
    let further = names.furtherRows(in: ahead.map(texts), asked: options.headerRows)
    for _ in 0..<further { if let row = try rows.next() { names.titles.append(texts(row)) } }
    headerNotes =
      further > 0 && options.headerRows == nil
      ? ["\(input.name): \(TableHeader.note(further))"] : []
    table = try TableRows(names, input, options)
    self.rows = rows
  }

  /// What was guessed or changed while reading.
  public var notes: [String] { rows.notes + headerNotes }

  /// A document, its segment, or a failure for a row that does not fit the header.
  ///
  /// - Throws: ``ReadFailure`` when nothing more can be read.
  public func next() throws(ReadFailure) -> DocumentEvent? {
    if let segment {
      self.segment = nil
      return .segment(segment)
    }
    guard let current = try rows.next() else { return nil }
    if rows.lastIsOpen {
      return .failure(
        ReadFailure(
          .malformed, input: input.name, line: current.line,
          "a quote opened in this row is never closed"))
    }
    let (event, segment) = table.events(current.fields, line: current.line)
    self.segment = segment
    return event
  }
}
