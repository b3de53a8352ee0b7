/// Why what a token says counts, or does not count, for the speaker.
public struct ScopeReason: Sendable, Equatable {
  /// The rule that decided.
  public enum Rule: Sendable {
    /// *niet*, *geen*, *zonder*, *in plaats van*.
    case negation
    /// The second half of *liever … dan*.
    case rather
    /// Somebody else is the subject.
    case subject
    /// The clause goes on with the subject of the one before.
    case sameSubject
    /// *vroeger*, where *nu* stands beside it.
    case past
    /// *gestopt*, *losgelaten*.
    case stopped
    /// *wil*, *hoop*, *zou*.
    case wish
    /// What somebody else must or may do, which is what the speaker wants of them.
    case demand
    /// Quotation marks.
    case quotation
    /// A question mark.
    case question
    /// The pattern itself says a negation, so that the one beside it is part of what is meant.
    case pattern
  }

  /// The rule.
  public let rule: Rule
  /// The token that called for it, as an index into the tokens of the text.
  public let token: Int?
}
