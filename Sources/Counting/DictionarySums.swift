public import Lexicons

/// What a user's dictionaries count in one document, by category of the ``DictionarySet``.
public struct DictionarySums: Sendable, Equatable {
  /// How often each category occurs.
  public private(set) var counts: [Int]
  /// The same with weights.
  public private(set) var weighted: [Double]

  /// Makes empty sums for a number of categories.
  public init(categories count: Int) {
    counts = Array(repeating: 0, count: count)
    weighted = Array(repeating: 0, count: count)
  }

  /// Adds hits.
  public mutating func add(_ hits: [DictionarySet.Hit]) {
    for hit in hits {
      counts[hit.category] += 1
      weighted[hit.category] += hit.weight
    }
  }

  /// Adds other sums over the same categories.
  public mutating func merge(_ other: DictionarySums) {
    precondition(counts.count == other.counts.count, "sums of other dictionaries")
    for index in counts.indices {
      counts[index] += other.counts[index]
      weighted[index] += other.weighted[index]
    }
  }

  /// Sets everything to zero, keeping the memory.
  public mutating func reset() {
    for index in counts.indices {
      counts[index] = 0
      weighted[index] = 0
    }
  }
}
