public import Documents
public import Measures

/// What one document, or one speaker of a conversation, adds to a comparison.
public struct ComparisonPart: Sendable {
  /// The document.
  public let document: Document
  /// Who speaks; nil where nobody is named.
  public let speaker: String?
  /// What the speaker is there for, where that is known.
  public let role: Turn.Role?
  /// Whether nobody else answers in the document.
  public let isAlone: Bool
  /// What was gathered.
  public internal(set) var observations: Observations
  /// The weight of each tone; empty where tones are not read.
  public internal(set) var tones: [Double] = []
  /// How often each word form occurs; empty where words are not kept.
  public internal(set) var forms: [String: Int] = [:]
}
