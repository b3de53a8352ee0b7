public import Documents

/// Reads newline-delimited JSON: each line is an object and a document.
///
/// A bad line yields a failure in its place; the stream goes on.
public final class NDJSONReader: DocumentReader {
  private var stream: TextStream
  private let records: JSONRecords
  private var buffer: [UInt8] = []
  private var start = 0
  private var line = 0
  private var atEnd = false
  private var segment: Segment?

  /// Opens a stream; without a text column the key is `text`.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened.
  public convenience init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    try self.init(input, options, longestLine: JSONRecords.longest)
  }

  init(_ input: Input, _ options: ReadOptions, longestLine: Int) throws(ReadFailure) {
    records = JSONRecords(input, options, longest: longestLine)
    stream = try TextStream(input, options)
  }

  /// What was guessed or changed while reading.
  public var notes: [String] { stream.notes }

  /// A document, its segment, or a failure for a line that is no such object.
  ///
  /// - Throws: ``ReadFailure`` when nothing more can be read.
  public func next() throws(ReadFailure) -> DocumentEvent? {
    if let segment {
      self.segment = nil
      return .segment(segment)
    }
    while true {
      let (bytes, tooLong) = try nextLine()
      if tooLong {
        return records.failure(
          "a line of over \(records.longest >> 20) MiB is refused", line: line)
      }
      guard let bytes else { return nil }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let (event, segment) = records.events(bytes, line: line)
      self.segment = segment
      return event
    }
  }

  /// The next line without its end; or nothing and whether it was too long to keep.
  private func nextLine() throws(ReadFailure) -> (bytes: [UInt8]?, tooLong: Bool) {
    var dropped = false
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        line += 1
        return dropped ? (nil, true) : (Array(buffer[start..<end]), false)
      }
      if buffer.count - start > records.longest {
        dropped = true
        start = buffer.count
      }
      if start > 0 {
        buffer.removeFirst(start)
        start = 0
      }
      searched = buffer.count
      if !atEnd {
        if let block = try stream.next() { buffer += block } else { atEnd = true }
        continue
      }
      if dropped {
        line += 1
        return (nil, true)
      }
      guard !buffer.isEmpty else { return (nil, false) }
      line += 1
      let last = buffer
      buffer = []
      return (last, false)
    }
  }
}
