/// Cuts delimited text into rows as RFC 4180 says, fed block by block: fields in double quotes may
/// hold delimiters, line ends and doubled quotes.
///
/// Ours, since rows must stream in bounded memory and keep their line numbers, which no package at
/// hand does.
struct CSVParser {
  /// One row: its fields as bytes, and the line it starts at, from 1.
  struct Row {
    var fields: [[UInt8]]
    var line: Int
  }

  private enum State {
    case start, plain, quoted, quoteInQuoted
  }

  let delimiter: UInt8
  private var state = State.start
  private var field: [UInt8] = []
  private var fields: [[UInt8]] = []
  private var line = 1
  private var rowLine = 1
  private var rowBytes = 0
  private var previousWasCR = false

  /// A row longer than this is an error, so that a stray quote cannot swallow a file.
  static let longestRow = 1 << 24

  /// The row that began at this line is too long: a quote was probably left open.
  struct RowTooLong: Error {
    var line: Int
  }

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Appends the rows that are complete after `block` to `rows`.
  mutating func feed(_ block: [UInt8], into rows: inout [Row]) throws(RowTooLong) {
    for byte in block {
      rowBytes += 1
      if rowBytes > Self.longestRow { throw RowTooLong(line: rowLine) }
      if byte == 0x0A {
        line += 1
        if previousWasCR, state == .start, fields.isEmpty {
          // The LF of CRLF: the row ended at the CR.
          previousWasCR = false
          rowLine = line
          rowBytes = 0
          continue
        }
      }
      previousWasCR = false
      switch state {
      case .quoted:
        if byte == 0x22 { state = .quoteInQuoted } else { field.append(byte) }
      case .quoteInQuoted where byte == 0x22:
        field.append(byte)
        state = .quoted
      case .start where byte == 0x22:
        state = .quoted
      default:
        if byte == delimiter {
          endField()
        } else if byte == 0x0A || byte == 0x0D {
          endRow(into: &rows)
          previousWasCR = byte == 0x0D
        } else {
          field.append(byte)
          state = .plain
        }
      }
    }
  }

  /// Ends the last row; returns whether a quote was still open.
  mutating func finish(into rows: inout [Row]) -> Bool {
    let open = state == .quoted
    if !fields.isEmpty || !field.isEmpty || state != .start { endRow(into: &rows) }
    return open
  }

  private mutating func endField() {
    fields.append(field)
    field.removeAll()
    state = .start
  }

  private mutating func endRow(into rows: inout [Row]) {
    endField()
    // A line without anything is no row.
    if fields.count > 1 || !fields[0].isEmpty { rows.append(Row(fields: fields, line: rowLine)) }
    fields.removeAll()
    rowLine = line
    rowBytes = 0
  }
}
