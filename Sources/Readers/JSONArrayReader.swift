public import Documents

/// Reads a JSON array of objects as a stream: each object is a document.
///
/// An object that is not sound yields a failure in its place; the stream goes on behind it.
public final class JSONArrayReader: DocumentReader {
  private var stream: TextStream
  private let records: JSONRecords
  private var parser: JSONElements
  private var elements: [JSONElements.Element] = []
  private var index = 0
  private var atEnd = false
  private var isEmpty = true
  private var saidUnclosed = false
  private var segment: Segment?

  /// Opens a file; without a text column the key is `text`.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened.
  public convenience init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    try self.init(input, options, longest: JSONRecords.longest)
  }

  init(_ input: Input, _ options: ReadOptions, longest: Int) throws(ReadFailure) {
    records = JSONRecords(input, options, longest: longest)
    parser = JSONElements(longest: longest)
    stream = try TextStream(input, options)
  }

  /// What was guessed or changed while reading.
  public var notes: [String] { stream.notes }

  /// A document, its segment, or a failure for an element that is no such object.
  ///
  /// - Throws: ``ReadFailure`` when nothing more can be read.
  public func next() throws(ReadFailure) -> DocumentEvent? {
    if let segment {
      self.segment = nil
      return .segment(segment)
    }
    while index == elements.count, !atEnd {
      elements.removeAll(keepingCapacity: true)
      index = 0
      if let block = try stream.next() {
        isEmpty = false
        parser.feed(block, into: &elements)
      } else {
        if isEmpty { throw ReadFailure(.empty, input: records.input.name, "is empty") }
        atEnd = true
        parser.finish(into: &elements)
      }
    }
    guard index < elements.count else {
      guard parser.isUnclosed, !saidUnclosed else { return nil }
      saidUnclosed = true
      return records.failure("the array is not closed; the file may be cut off", line: parser.line)
    }
    let element = elements[index]
    index += 1
    guard let bytes = element.bytes else {
      return records.failure(
        "an object of over \(records.longest >> 20) MiB is refused", line: element.line)
    }
    let (event, segment) = records.events(bytes, line: element.line)
    self.segment = segment
    return event
  }
}
