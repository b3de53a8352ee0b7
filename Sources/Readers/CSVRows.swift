internal import Documents

/// The rows of a delimited file, read as a stream.
struct CSVRows: ~Copyable {
  private var stream: TextStream
  private var parser: CSVParser
  private var rows: [CSVParser.Row]
  private var index = 0
  private var atEnd = false
  private var openQuote = false
  /// The delimiter that was guessed; nil where it was given.
  private let sniffed: UInt8?

  /// Opens a file.
  ///
  /// - Parameter delimiter: the delimiter, or nil to take what a line `sep=;` names, or else to
  ///   choose among `,`, `;` and tab by the first line.
  init(_ input: Input, _ options: ReadOptions, delimiter: UInt8?) throws(ReadFailure) {
    var stream = try TextStream(input, options)
    var start: [UInt8] = []
    while let block = try stream.next() {
      start += block
      if block.contains(where: { $0 == 0x0A || $0 == 0x0D })
        || start.count > CSVParser.longestRow
      {
        break
      }
    }
    if start.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
    let named = Self.named(start)
    let chosen = delimiter ?? named ?? Self.sniff(start)
    var parser = CSVParser(delimiter: chosen)
    var rows: [CSVParser.Row] = []
    try Self.feed(start, to: &parser, &rows, input)
    // The line that names the delimiter is no row.
    if named != nil { rows.removeFirst() }
    sniffed = delimiter == nil ? chosen : nil
    self.rows = rows
    self.parser = parser
    self.stream = stream
  }

  /// What was guessed or changed while reading.
  var notes: [String] {
    let names: [UInt8: String] = [0x2C: "comma", 0x3B: "semicolon", 0x09: "tab"]
    let delimiter = sniffed.flatMap { names[$0] }
    return (delimiter.map { ["\(stream.input.name): delimiter \($0)"] } ?? []) + stream.notes
  }

  /// The next row, or nil at the end.
  mutating func next() throws(ReadFailure) -> CSVParser.Row? {
    if index == rows.count {
      rows.removeAll(keepingCapacity: true)
      index = 0
    }
    guard let row = try peek(1).first else { return nil }
    index += 1
    return row
  }

  /// The next rows, up to `count`, which stay to be read.
  mutating func peek(_ count: Int) throws(ReadFailure) -> ArraySlice<CSVParser.Row> {
    while rows.count - index < count, !atEnd {
      if let block = try stream.next() {
        try Self.feed(block, to: &parser, &rows, stream.input)
      } else {
        atEnd = true
        openQuote = parser.finish(into: &rows)
      }
    }
    return rows[index...].prefix(count)
  }

  /// Whether the row that came last was cut off by the end of the file inside quotes.
  var lastIsOpen: Bool { openQuote && index == rows.count }

  private static func feed(
    _ block: [UInt8], to parser: inout CSVParser, _ rows: inout [CSVParser.Row], _ input: Input
  ) throws(ReadFailure) {
    do throws(CSVParser.RowTooLong) {
      try parser.feed(block, into: &rows)
    } catch {
      throw ReadFailure(
        .malformed, input: input.name, line: error.line,
        "a row of over 16 MiB: a quote is probably left open here")
    }
  }

  /// The delimiter in a first line such as `sep=;`, which programs write for Excel.
  private static func named(_ start: [UInt8]) -> UInt8? {
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, start.count > 5, line.starts(with: Array("sep=".utf8)) else {
      return nil
    }
    return line.last
  }

  /// The delimiter that occurs most in the first line, outside quotes; a comma when none does.
  private static func sniff(_ start: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in start {
      if byte == 0x22 { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == 0x2C || byte == 0x3B || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    return [0x2C, 0x3B, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x2C
  }
}
