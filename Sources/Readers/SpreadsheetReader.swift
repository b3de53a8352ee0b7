internal import Documents

/// The rows of one sheet of a spreadsheet, in order.
protocol SheetRows: AnyObject {
  /// The next row that holds anything, or nil at the end.
  func next() throws(ReadFailure) -> SheetRow?
  /// What was chosen or changed, in words, for the summary.
  var notes: [String] { get }
}

/// A row of a sheet: its number as the spreadsheet shows it, and what its cells show.
struct SheetRow {
  var number: Int
  var cells: [String]
}

/// Reads a sheet with a header row: each row is a document, its text in the text column.
final class SpreadsheetReader: DocumentReader {
  private let input: Input
  private let rows: any SheetRows
  private let table: TableRows
  private let headerNotes: [String]
  /// Rows that were looked at to tell where the header ends.
  private var waiting: ArraySlice<SheetRow>
  private let width: Int
  private var segment: Segment?

  /// Opens a sheet and reads its header.
  ///
  /// - Throws: ``ReadFailure`` when there is no header or a column is missing.
  init(_ input: Input, _ options: ReadOptions, _ rows: any SheetRows) throws(ReadFailure) {
    self.input = input
    self.rows = rows
    var header: SheetRow?
    while let row = try rows.next() {
      if row.number == options.headerRow ?? row.number { header = row }
      if row.number >= options.headerRow ?? 0 { break }
    }
    guard var names = header?.cells, let number = header?.number else {
      let place = options.headerRow.map { "row \($0) is empty" } ?? "the sheet is empty"
      throw ReadFailure(.empty, input: input.name, "has no header row: \(place)")
    }
    while names.last == "" { names.removeLast() }
    width = names.count
    var ahead: [SheetRow] = []
    let most = options.headerRows.map { $0 - 1 } ?? TableHeader.furthest
    while ahead.count < most, let row = try rows.next() { ahead.append(row) }
    var columns = TableHeader(names: names, line: number)
    let further = columns.furtherRows(in: ahead.map(\.cells), asked: options.headerRows)
    columns.titles = ahead.prefix(further).map(\.cells)
    waiting = ahead.dropFirst(further)
    headerNotes = further > 0 && options.headerRows == nil ? [TableHeader.note(further)] : []
    table = try TableRows(columns, input, options)
  }

  /// What was guessed or changed while reading.
  var notes: [String] { (rows.notes + headerNotes).map { "\(input.name): \($0)" } }

  /// A document or its segment.
  ///
  /// - Throws: ``ReadFailure`` when the rest cannot be read.
  func next() throws(ReadFailure) -> DocumentEvent? {
    if let segment {
      self.segment = nil
      return .segment(segment)
    }
    var next = waiting.popFirst()
    if next == nil { next = try rows.next() }
    guard let row = next else { return nil }
    // A sheet has no ragged rows: what stands beside the table has no name, and blanks are cells.
    var fields = row.cells.prefix(width).map { Array($0.utf8) }
    fields += [[UInt8]](repeating: [], count: width - fields.count)
    let (event, segment) = table.events(fields, line: row.number)
    self.segment = segment
    return event
  }
}
