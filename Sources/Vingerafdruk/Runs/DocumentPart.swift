public import Documents

/// A stretch of one document: mostly all of it, or, when it is long, as much as is worked on in one
/// go.
public struct DocumentPart: Sendable {
  /// The document.
  public let document: Document
  /// Whether it starts here.
  public let opens: Bool
  /// Whether it ends here.
  public let closes: Bool
  /// Its segments and turns, in order.
  public let events: [DocumentEvent]

  /// Makes a part.
  public init(document: Document, opens: Bool, closes: Bool, events: [DocumentEvent]) {
    self.document = document
    self.opens = opens
    self.closes = closes
    self.events = events
  }

  /// Whether it is the whole document.
  public var isWhole: Bool { opens && closes }
}
