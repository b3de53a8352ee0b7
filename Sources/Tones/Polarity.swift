/// How a speaker stands to what was said (measures.md §5): only what is their own, wished for, or put
/// in the place of something else counts for a tone.
public enum Polarity: UInt8, Sendable, CaseIterable {
  /// The speaker's own practice.
  case own
  /// Turned down: *niet*, *in plaats van*, *liever … dan*.
  case negated
  /// Somebody else's.
  case others
  /// Given up: *vroeger … nu*.
  case givenUp
  /// Wished for; counts as own.
  case wished
  /// Between quotation marks.
  case quoted
  /// Asked.
  case question

  /// The name in output.
  public var name: String { self == .givenUp ? "given-up" : "\(self)" }

  /// Whether it counts for the speaker's tone.
  public var counts: Bool { self == .own || self == .wished }
}
