public import Documents

/// Reads a table with a header row: each row is a document, its text in the text column.
public final class TableReader: DocumentReader {
  private var stream: TextStream
  private let input: Input
  private let options: ReadOptions
  private var parser: CSVParser
  private var rows: [CSVParser.Row] = []
  private var row = 0
  private var atEnd = false
  private var openQuote = false
  private var segment: Segment?
  private let width: Int
  private let columns: Columns
  private let sniffed: UInt8?

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
    var stream = try TextStream(input, options)
    var start: [UInt8] = []
    while let block = try stream.next() {
      start += block
      if block.contains(0x0A) || start.count > CSVParser.longestRow { break }
    }
    if start.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
    let chosen = delimiter ?? Self.sniff(start)
    sniffed = delimiter == nil ? chosen : nil
    parser = CSVParser(delimiter: chosen)
    do throws(CSVParser.RowTooLong) {
      try parser.feed(start, into: &rows)
    } catch {
      throw ReadFailure(.malformed, input: input.name, line: error.line, "a row of over 16 MiB")
    }
    while rows.isEmpty {
      guard let block = try stream.next() else {
        openQuote = parser.finish(into: &rows)
        atEnd = true
        break
      }
      do throws(CSVParser.RowTooLong) {
        try parser.feed(block, into: &rows)
      } catch {
        throw ReadFailure(.malformed, input: input.name, line: error.line, "a row of over 16 MiB")
      }
    }
    guard let header = rows.first else {
      throw ReadFailure(.empty, input: input.name, "has no header row")
    }
    width = header.fields.count
    let names = header.fields.map { String(decoding: $0, as: UTF8.self) }
    columns = try Self.columns(of: names, input, options)
    row = 1
    self.stream = stream
  }

  /// What was guessed or changed while reading.
  public var notes: [String] {
    let names: [UInt8: String] = [0x2C: "comma", 0x3B: "semicolon", 0x09: "tab"]
    let delimiter = sniffed.flatMap { names[$0] }.map { ["\(input.name): delimiter \($0)"] } ?? []
    return delimiter + stream.notes
  }

  /// A document, its segment, or a failure for a row that does not fit the header.
  ///
  /// - Throws: ``ReadFailure`` when nothing more can be read.
  public func next() throws(ReadFailure) -> DocumentEvent? {
    if let segment {
      self.segment = nil
      return .segment(segment)
    }
    while row == rows.count, !atEnd { try readBlock() }
    guard row < rows.count else { return nil }
    let current = rows[row]
    row += 1
    if openQuote, row == rows.count {
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

  private func readBlock() throws(ReadFailure) {
    rows.removeAll(keepingCapacity: true)
    row = 0
    guard let block = try stream.next() else {
      atEnd = true
      openQuote = parser.finish(into: &rows)
      return
    }
    do throws(CSVParser.RowTooLong) {
      try parser.feed(block, into: &rows)
    } catch {
      throw ReadFailure(
        .malformed, input: input.name, line: error.line,
        "a row of over 16 MiB: a quote is probably left open here")
    }
  }

  /// The delimiter that occurs most in the first line, outside quotes.
  private static func sniff(_ start: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in start {
      if byte == 0x22 { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A { break }
      if byte == 0x2C || byte == 0x3B || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    return [0x2C, 0x3B, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }

  private static func columns(
    of names: [String], _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> Columns {
    func find(_ name: String) throws(ReadFailure) -> Int {
      let found = names.indices.filter { names[$0] == name }
      guard let first = found.first else {
        throw ReadFailure(
          .column, input: input.name, line: 1,
          "no column \(name); the columns are \(names.joined(separator: ", "))")
      }
      if found.count > 1 {
        throw ReadFailure(.column, input: input.name, line: 1, "column \(name) stands twice")
      }
      return first
    }
    guard let text = options.textColumn else {
      throw ReadFailure(
        .column, input: input.name, line: 1,
        "give --text-column, one of \(names.joined(separator: ", "))")
    }
    var columns = Columns(text: try find(text))
    if let id = options.idColumn { columns.id = try find(id) }
    if let group = options.groupColumn { columns.group = try find(group) }
    return columns
  }
}
