internal import Documents

/// The lines of an input's text, without their ends.
final class TextLines {
  private let bytes: TextBytes
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false
  /// The number of the line that came last, from 1.
  private(set) var number = 0

  /// Opens an input.
  init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    bytes = try TextBytes(input, options)
  }

  /// What is worth saying about the charset.
  var remarks: [String] { bytes.remarks }

  /// The next line, or nil at the end.
  func next() throws(ReadFailure) -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let hasReturn = end > start && buffer[end - 1] == 0x0D
        let line = buffer[start..<(hasReturn ? end - 1 : end)]
        start = end + 1
        number += 1
        return String(decoding: line, as: UTF8.self)
      }
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        number += 1
        return String(decoding: buffer[start...], as: UTF8.self)
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      if searched > Paragraph.longest { throw Paragraph.tooLong(number + 1, "line") }
      if let block = try bytes.next() { buffer += block } else { atEnd = true }
    }
  }
}
