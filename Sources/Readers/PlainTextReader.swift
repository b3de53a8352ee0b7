internal import Bytes
public import Documents

/// Reads a plain text file as one document, in segments that end between paragraphs.
public final class PlainTextReader: DocumentReader {
  private var stream: TextStream
  private let input: Input
  private let document: Document
  private var buffer: [UInt8] = []
  private var offset = 0
  private var opened = false
  private var atEnd = false
  /// Mends words broken at line ends; nil where they stay.
  private var hyphenation: Hyphenation?

  /// A segment is cut as soon as it is this long, in bytes, at the last end of a paragraph.
  static let segmentLength = 1 << 17
  /// A text without any white space is cut at this length.
  static let longestSegment = 1 << 20

  /// Opens a text.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be opened.
  public convenience init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    self.init(
      input, try TextStream(input, options), Document(input: input.name),
      keepsHyphenation: options.keepsHyphenation)
  }

  /// Reads a text that is open as the document it belongs to.
  init(
    _ input: Input, _ stream: consuming TextStream, _ document: Document, keepsHyphenation: Bool
  ) {
    self.input = input
    self.stream = stream
    self.document = document
    hyphenation = keepsHyphenation ? nil : Hyphenation()
  }

  /// What was guessed or changed while reading.
  public var notes: [String] {
    stream.notes + (hyphenation?.notes ?? []).map { "\(input.name): \($0)" }
  }

  /// The document, then its segments.
  ///
  /// - Throws: ``ReadFailure`` when the text is empty or cannot be decoded.
  public func next() throws(ReadFailure) -> DocumentEvent? {
    while !atEnd, buffer.count < Self.segmentLength {
      if let block = try stream.next() { buffer += block } else { atEnd = true }
    }
    if !opened {
      opened = true
      if buffer.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
      return .document(document)
    }
    guard !buffer.isEmpty else { return nil }
    let end = try cut()
    var text = Array(buffer[..<end])
    hyphenation?.mendWrapped(&text)
    let segment = Segment(text: text, offset: offset)
    buffer.removeFirst(end)
    offset += end
    return .segment(segment)
  }

  /// Where the segment at the front of the buffer ends.
  private func cut() throws(ReadFailure) -> Int {
    if atEnd, buffer.count <= Self.segmentLength { return buffer.count }
    var end = min(buffer.count, Self.segmentLength)
    if let found = lastBreak(before: end) { return found }
    // A paragraph longer than a segment without any space: read on to the next space.
    while end < Self.longestSegment {
      if end == buffer.count {
        guard !atEnd, let block = try stream.next() else { return buffer.count }
        buffer += block
      }
      if buffer[end] == 0x20 || buffer[end] == 0x0A { return end + 1 }
      end += 1
    }
    // Back to the start of the character that the cut would fall in; blocks end between characters.
    while end < buffer.count, ByteClass.isContinuation(buffer[end]) { end -= 1 }
    return end
  }

  /// One past the last blank line before `end`, or else the last line end, or else the last space.
  private func lastBreak(before end: Int) -> Int? {
    var line: Int?
    var space: Int?
    var index = end - 1
    while index > 0 {
      if buffer[index] == 0x0A {
        if line == nil { line = index + 1 }
        let before = buffer[index - 1]
        if before == 0x0A || (before == 0x0D && index > 1 && buffer[index - 2] == 0x0A) {
          return index + 1
        }
      } else if buffer[index] == 0x20, space == nil {
        space = index + 1
      }
      index -= 1
    }
    return line ?? space
  }
}

extension TextStream {
  /// The charset and replaced bytes, where they are worth saying, each with the input's name.
  var notes: [String] { remarks.map { "\(input.name): \($0)" } }

  /// The charset and replaced bytes, where they are worth saying.
  var remarks: [String] {
    var remarks: [String] = []
    if charset != "UTF-8" { remarks.append("read as \(charset)") }
    if replaced > 0 { remarks.append("\(replaced) undecodable bytes replaced") }
    return remarks
  }
}
