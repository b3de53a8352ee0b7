public import Documents

/// Reads a table with a header row: each row is a document, its text in the text column.
public final class TableReader: DocumentReader {
  private var rows: CSVRows
  private let input: Input
  private let options: ReadOptions
  private var segment: Segment?
  private let width: Int
  private let columns: Columns

  private struct Columns {
    var text: Int
    var id: Int?
    var group: Int?
  }

  /// Opens a table and reads its header.
  ///
  /// - Parameter delimiter: the delimiter, or nil to choose among `,`, `;` and tab by the header.
  /// - Throws: ``ReadFailure`` when the file cannot be opened or a column is missing.
  public init(_ input: Input, _ options: ReadOptions, delimiter: UInt8?) throws(ReadFailure) {
    self.input = input
    self.options = options
    var rows = try CSVRows(input, options, delimiter: delimiter)
    guard let header = try rows.next() else {
      throw ReadFailure(.empty, input: input.name, "has no header row")
    }
    width = header.fields.count
    let names = header.fields.map { String(decoding: $0, as: UTF8.self) }
    columns = try Self.columns(of: names, input, options)
    self.rows = rows
  }

  /// What was guessed or changed while reading.
  public var notes: [String] { rows.notes }

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
    guard current.fields.count == width || options.lenient else {
      return .failure(
        ReadFailure(
          .malformed, input: input.name, line: current.line,
          "\(current.fields.count) fields where the header has \(width); "
            + "--lenient keeps such rows"))
    }
    func field(_ index: Int?) -> String? {
      guard let index, index < current.fields.count else { return nil }
      return String(decoding: current.fields[index], as: UTF8.self)
    }
    segment = Segment(
      text: columns.text < current.fields.count ? current.fields[columns.text] : [])
    return .document(
      Document(
        input: input.name, id: field(columns.id), group: field(columns.group), line: current.line))
  }

  private static func columns(
    of names: [String], _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> Columns {
    func find(_ name: String) throws(ReadFailure) -> Int {
      let found = names.indices.filter { names[$0] == name }
      guard let first = found.first else {
        throw ReadFailure(
          .column, input: input.name, line: 1,
          "no column \(name); the columns are \(names.joined(separator: ", "))", choices: names)
      }
      if found.count > 1 {
        throw ReadFailure(.column, input: input.name, line: 1, "column \(name) stands twice")
      }
      return first
    }
    guard let text = options.textColumn else {
      throw ReadFailure(
        .column, input: input.name, line: 1,
        "give --text-column, one of \(names.joined(separator: ", "))", choices: names)
    }
    var columns = Columns(text: try find(text))
    if let id = options.idColumn { columns.id = try find(id) }
    if let group = options.groupColumn { columns.group = try find(group) }
    return columns
  }
}
