/// One match of styles in a conversation.
public struct MatchResult: Sendable {
  /// What is matched with what.
  public enum Kind: String, CaseIterable, Sendable {
    /// Two people, over all that they say (LSM).
    case pair
    /// One person with the mean of the others, or, without a person, the mean of these.
    case group
    /// Two people over a few consecutive turns.
    case window
    /// How one person answers another, turn by turn (rLSM).
    case answer
    /// Two people, each answering the other (rLSM).
    case dyad
  }

  /// The conversation or group of documents.
  public let conversation: String
  /// What is matched with what.
  public let kind: Kind
  /// Whose match it is; nil for that of a whole group.
  public let person: String?
  /// With whom; nil for the others of a group.
  public let other: String?
  /// The first turn of a window, from 1.
  public let fromTurn: Int?
  /// The last turn of a window.
  public let toTurn: Int?
  /// The words that the person says.
  public let words: Int
  /// The words that the other or others say.
  public let otherWords: Int?
  /// How often the speaker changes between the two; nil where turns do not matter.
  public let exchanges: Int?
  /// The match.
  public let match: StyleMatch
  /// The 95 % interval around it; nil where there is none.
  public let interval: Interval?

  init(
    conversation: String, kind: Kind, person: String? = nil, other: String? = nil,
    fromTurn: Int? = nil, toTurn: Int? = nil, words: Int, otherWords: Int? = nil,
    exchanges: Int? = nil, match: StyleMatch, interval: Interval? = nil
  ) {
    self.conversation = conversation
    self.kind = kind
    self.person = person
    self.other = other
    self.fromTurn = fromTurn
    self.toTurn = toTurn
    self.words = words
    self.otherWords = otherWords
    self.exchanges = exchanges
    self.match = match
    self.interval = interval
  }
}
