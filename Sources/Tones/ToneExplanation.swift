/// Why a text got its profile: what counts and what does not, what the learned layer went by, and how
/// the numbers were made.
public struct ToneExplanation: Sendable {
  /// A piece of evidence with the reason for its polarity.
  public struct Piece: Sendable, Equatable {
    /// The evidence.
    public let evidence: Evidence
    /// The rule that decided whose it is; nil where nothing says that it is not the speaker's own.
    public let rule: ScopeReason.Rule?
    /// The byte range, in the document's text, of the word or mark that called for the rule.
    public let cause: Range<Int>?
  }

  /// The evidence, in order of appearance.
  public let pieces: [Piece]
  /// What the learned layer saw; empty without one.
  public let observations: [ToneObservation]
  /// How the numbers became a profile.
  public let decision: ToneDecision

  /// The same with another decision: for a turn, the one that the turns around it led to.
  public func deciding(_ decision: ToneDecision) -> ToneExplanation {
    ToneExplanation(pieces: pieces, observations: observations, decision: decision)
  }

  /// The observations that decided most for a column, the strongest first, with how much more they add
  /// to it than to the others.
  ///
  /// - Parameters:
  ///   - column: a tone's number, or the number of tones for none.
  ///   - count: how many to name.
  public func strongest(for column: Int, _ count: Int) -> [(ToneObservation, lift: Float)] {
    let lifted = observations.map { ($0, lift: $0.lift(of: column)) }
    return Array(lifted.sorted { abs($0.lift) > abs($1.lift) }.prefix(count))
  }
}
