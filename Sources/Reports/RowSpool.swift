internal import Glibc

/// Rows kept in a nameless file, for formats that must know all rows before they write the first.
@safe
final class RowSpool {
  /// How many rows there are.
  private(set) var count = 0
  // Invariant: open until `deinit` closes it.
  private let file: UnsafeMutablePointer<FILE>
  private let path: String

  /// Makes an empty spool beside `path`.
  init(beside path: String) throws(ReportError) {
    self.path = path
    let name = path + ".rows"
    guard let file = unsafe fopen(name, "w+e") else {
      throw ReportError("cannot write \(name)")
    }
    unsafe self.file = file
    // It goes away with this process, however that ends.
    unsafe unlink(name)
  }

  deinit { unsafe fclose(file) }

  /// Adds a row.
  func add(_ row: [Value]) throws(ReportError) {
    var bytes: [UInt8] = []
    for value in row {
      switch value {
      case .missing: bytes.append(0)
      case .integer(let number): bytes.append(number: UInt64(bitPattern: Int64(number)), tag: 1)
      case .decimal(let number, let decimals):
        bytes.append(number: number.bitPattern, tag: 2)
        bytes.append(UInt8(decimals))
      case .text(let text):
        bytes.append(number: UInt64(text.utf8.count), tag: 3)
        bytes.append(contentsOf: text.utf8)
      }
    }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw noRoom }
    count += 1
  }

  /// Goes back to the first row.
  func rewind() throws(ReportError) {
    guard unsafe fflush(file) == 0, unsafe fseeko(file, 0, SEEK_SET) == 0 else { throw noRoom }
  }

  /// The next row, of `width` cells.
  func next(width: Int) throws(ReportError) -> [Value] {
    var row: [Value] = []
    for _ in 0..<width {
      switch try read(1)[0] {
      case 1: row.append(.integer(Int(Int64(bitPattern: try number()))))
      case 2: row.append(.decimal(Double(bitPattern: try number()), Int(try read(1)[0])))
      case 3:
        let count = Int(try number())
        row.append(.text(String(decoding: try read(count), as: UTF8.self)))
      default: row.append(.missing)
      }
    }
    return row
  }

  private func number() throws(ReportError) -> UInt64 {
    try read(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func read(_ count: Int) throws(ReportError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard unsafe fread(&bytes, 1, count, file) == count else {
      throw ReportError("cannot read the rows beside \(path) again")
    }
    return bytes
  }

  private var noRoom: ReportError { ReportError("cannot write \(path): no room for its rows") }
}

extension [UInt8] {
  fileprivate mutating func append(number: UInt64, tag: UInt8) {
    append(tag)
    for shift in stride(from: 0, to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
