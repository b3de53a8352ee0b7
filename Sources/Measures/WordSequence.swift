/// The words of a text in order, as hashes of their forms, and what each does in a narrative.
public struct WordSequence: Sendable, Equatable {
  /// A hash of each word's folded form, 32 bits.
  public internal(set) var forms: [UInt32] = []
  /// The part of each word in the narrative arc.
  public internal(set) var stages: [Stage] = []

  /// What a word does in a narrative (Boyd, Blackburn & Pennebaker 2020); it may do several things.
  public struct Stage: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Sets the stage: articles, prepositions.
    public static let staging = Stage(rawValue: 1)
    /// Moves the plot: auxiliaries, conjunctions, adverbs, pronouns, negations.
    public static let plot = Stage(rawValue: 2)
    /// Works at the conflict: words for thinking.
    public static let tension = Stage(rawValue: 4)
  }

  /// Makes an empty sequence.
  public init() {}

  /// How many words there are.
  public var count: Int { forms.count }

  /// Adds the words that follow.
  public mutating func append(_ next: WordSequence) {
    forms.append(contentsOf: next.forms)
    stages.append(contentsOf: next.stages)
  }

  /// Forgets everything, keeping the memory.
  public mutating func reset() {
    forms.removeAll(keepingCapacity: true)
    stages.removeAll(keepingCapacity: true)
  }
}
