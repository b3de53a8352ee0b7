/// One match for every token of a segment, in the same order.
///
/// Reused from segment to segment.
public struct MatchBuffer: Sendable {
  /// The matches, parallel to `TokenBuffer.tokens`.
  public var matches: [Match] = []

  /// Makes an empty buffer.
  public init() {}
}
