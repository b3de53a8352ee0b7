/// A stretch of text with its counted words marked.
struct Passage: Sendable {
  /// Who says it, in conversations.
  let speaker: String?
  /// The number of the turn.
  let number: Int?
  /// The time stamp it opens with.
  let start: String?
  /// The text.
  let text: HTML
}
