/// What a reader yields, in order: a document opens, then come its segments, until the next opens.
public enum DocumentEvent: Sendable {
  /// A document opens.
  case document(Document)
  /// The next stretch of the open document.
  case segment(Segment)
  /// The next turn of the open document, which is a conversation.
  case turn(Turn)
  /// Something at a known place could not be read; the rest goes on.
  case failure(ReadFailure)
}

extension DocumentEvent {
  /// The text to count, of a segment or a turn; nil for other events.
  public var segment: Segment? {
    switch self {
    case .segment(let segment): segment
    case .turn(let turn): Segment(text: turn.text)
    case .document, .failure: nil
    }
  }
}
