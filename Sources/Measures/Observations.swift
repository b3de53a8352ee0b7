public import Counting
internal import Lexicons

/// All that is gathered of one document: its counts and, where they are asked for, markers, blocks
/// and the sequence of words.
///
/// Observations add up in order: ``append(_:)`` of two parts equals those of the whole.
public struct Observations: Sendable, Equatable {
  /// What is gathered beside the counts.
  public let gathering: Gathering
  /// Words, sentences and categories.
  public var counts: CategoryCounts
  /// What is counted beside the categories; zero unless it is gathered.
  public internal(set) var markers = MarkerCounts()
  /// The counts of each sentence or turn; empty unless they are gathered.
  public internal(set) var blocks: CountBlocks
  /// The words in order; empty unless they are gathered.
  public internal(set) var sequence = WordSequence()
  /// What the user's dictionaries count.
  public internal(set) var dictionary: DictionarySums

  /// Makes empty observations.
  ///
  /// - Parameters:
  ///   - gathering: what to gather beside the counts.
  ///   - count: the number of categories of the lexicon.
  ///   - own: the number of categories of the user's dictionaries.
  public init(_ gathering: Gathering = [], categories count: Int, dictionary own: Int = 0) {
    self.gathering = gathering
    counts = CategoryCounts(categories: count)
    dictionary = DictionarySums(categories: own)
    blocks = CountBlocks(width: Tally.width(categories: count, dictionary: own))
  }

  /// Adds what follows.
  public mutating func append(_ next: Observations) {
    precondition(gathering == next.gathering, "observations of other things")
    counts.merge(next.counts)
    markers.merge(next.markers)
    blocks.append(next.blocks)
    sequence.append(next.sequence)
    dictionary.merge(next.dictionary)
  }

  /// Forgets everything, keeping the memory.
  public mutating func reset() {
    counts.reset()
    markers.reset()
    blocks.reset()
    sequence.reset()
    dictionary.reset()
  }
}
