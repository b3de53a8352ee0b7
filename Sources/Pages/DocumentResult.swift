public import Documents
public import Measures

/// What was found in one document.
public struct DocumentResult: Sendable {
  /// The document.
  public let document: Document
  /// What the page calls it.
  public internal(set) var title: String
  /// Who speaks, in order of appearance; one for a text without speakers.
  public internal(set) var people: [PersonResult]
  /// What its speakers say, for matching their styles; nil for a text without speakers.
  public let conversation: Conversation?
  /// The highest number of a turn.
  public let turns: Int
  /// The text with its counted words marked; nothing when texts are left out.
  let passages: [Passage]

  /// Whether it is a conversation.
  public var isConversation: Bool { conversation != nil }
}
