internal import Documents

/// Reads the paragraphs of a document file as one document, in segments of whole paragraphs.
final class ParagraphReader: DocumentReader {
  private let input: Input
  private let document: Document
  private let source: any ParagraphSource
  private var waiting: [UInt8]?
  private var offset = 0
  private var opened = false

  /// Opens a document.
  ///
  /// - Throws: ``ReadFailure`` when it holds no text.
  init(_ input: Input, _ source: any ParagraphSource, document: Document? = nil)
    throws(ReadFailure)
  {
    self.input = input
    self.document = document ?? Document(input: input.name)
    self.source = source
    waiting = try nextText()
    if waiting == nil { throw ReadFailure(.empty, input: input.name, "holds no text") }
  }

  /// What was guessed or changed while reading.
  var notes: [String] { source.notes.map { "\(input.name): \($0)" } }

  /// The document, then its segments.
  ///
  /// - Throws: ``ReadFailure`` when the rest cannot be read.
  func next() throws(ReadFailure) -> DocumentEvent? {
    if !opened {
      opened = true
      return .document(document)
    }
    guard let text = waiting else { return nil }
    waiting = nil
    let segment = Segment(text: text, offset: offset)
    offset += text.count
    waiting = try nextText()
    return .segment(segment)
  }

  /// The next paragraphs that hold text, each closed by a blank line.
  private func nextText() throws(ReadFailure) -> [UInt8]? {
    var text: [UInt8] = []
    while text.count < PlainTextReader.segmentLength, let paragraph = try source.next() {
      guard paragraph.text.contains(where: { !$0.isWhitespace }) else { continue }
      text += Array(paragraph.text.utf8)
      text += [0x0A, 0x0A]
    }
    return text.isEmpty ? nil : text
  }
}
