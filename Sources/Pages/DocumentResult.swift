public import Documents

/// What was found in one document.
public struct DocumentResult: Sendable {
  /// The document.
  public let document: Document
  /// Who speaks, in order of appearance; one for a text without speakers.
  public let people: [PersonResult]
  /// Whether it is a conversation.
  public let isConversation: Bool
  /// The highest number of a turn.
  public let turns: Int
  /// The text with its counted words marked; nothing when texts are left out.
  let passages: [Passage]
}
