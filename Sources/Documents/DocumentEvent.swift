/// What a reader yields, in order: a document opens, then come its segments, until the next opens.
public enum DocumentEvent: Sendable {
  /// A document opens.
  case document(Document)
  /// The next stretch of the open document.
  case segment(Segment)
  /// Something at a known place could not be read; the rest goes on.
  case failure(ReadFailure)
}
