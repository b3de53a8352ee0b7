/// Something the learned layer saw in a text, with what it adds to the score of each tone and of none.
public struct ToneObservation: Sendable, Equatable {
  /// What was seen.
  public enum Kind: Sendable, Hashable {
    /// A word with the pieces it is made of.
    case word(String, Polarity)
    /// Two neighbours, words or marks.
    case pair(String, String)
    /// A punctuation mark.
    case mark(String)
    /// The evidence for a tone, and whether it counts.
    case evidence(tone: Int, counts: Bool)
    /// The evidence under an aspect, and whether it counts.
    case aspect(Int, counts: Bool)
    /// Where every text starts: how often tones occur in the training texts.
    case start
  }

  /// What was seen.
  public let kind: Kind
  /// What it adds to each score: the tones and, last, none.
  public let contributions: [Float]

  /// How much more it adds to one score than, on average, to the others.
  public func lift(of column: Int) -> Float {
    let others = contributions.reduce(0, +) - contributions[column]
    return contributions[column] - others / Float(max(1, contributions.count - 1))
  }
}
