internal import Documents

/// A reader with one more thing to say about its input.
final class NotedReader: DocumentReader {
  private let reader: any DocumentReader
  private let note: String

  /// Adds a note to a reader's.
  init(_ reader: any DocumentReader, note: String) {
    self.reader = reader
    self.note = note
  }

  var notes: [String] { [note] + reader.notes }

  func next() throws(ReadFailure) -> DocumentEvent? { try reader.next() }
}
