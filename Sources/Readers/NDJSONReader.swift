public import Documents

/// Reads newline-delimited JSON: each line is an object and a document.
///
/// A bad line yields a failure in its place; the stream goes on.
public final class NDJSONReader: DocumentReader {
  private var stream: TextStream
  private let input: Input
  private let keys: [String?]
  private var buffer: [UInt8] = []
  private var start = 0
  private var line = 0
  private var atEnd = false
  private var segment: Segment?

  /// A longer line is refused, in bytes.
  private let longestLine: Int

  /// Opens a stream; without a text column the key is `text`.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened.
  public convenience init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    try self.init(input, options, longestLine: 1 << 26)
  }

  init(_ input: Input, _ options: ReadOptions, longestLine: Int) throws(ReadFailure) {
    self.input = input
    self.longestLine = longestLine
    stream = try TextStream(input, options)
    keys = [options.textColumn ?? "text", options.idColumn, options.groupColumn]
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
        return failure("a line of over \(longestLine >> 20) MiB is refused")
      }
      guard let bytes else { return nil }
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do throws(JSONObjectScanner.Problem) {
        let values = try JSONObjectScanner.values(of: keys, in: bytes)
        guard let text = values[0] else {
          return failure("no member \"\(keys[0] ?? "text")\" with a value")
        }
        segment = Segment(text: text)
        func string(_ value: [UInt8]?) -> String? {
          value.map { String(decoding: $0, as: UTF8.self) }
        }
        return .document(
          Document(
            input: input.name, id: string(values[1]), group: string(values[2]), line: line))
      } catch {
        return failure("byte \(error.offset + 1): \(error.message)")
      }
    }
  }

  private func failure(_ message: String) -> DocumentEvent {
    .failure(ReadFailure(.malformed, input: input.name, line: line, message))
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
      if buffer.count - start > longestLine {
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
