public import Lexicons

/// The counts of one document: words, sentences, categories, and what is counted beside them.
///
/// Counts add up: ``merge(_:)`` of two parts equals the counts of the whole.
public struct CategoryCounts: Sendable, Equatable {
  /// Tokens in the denominator.
  public var words = 0
  /// Sentences with at least one word.
  public var sentences = 0
  /// Tokens of every category, by category number.
  public internal(set) var categories: [Int]
  /// Tokens with each use, by ``UseCount``.
  public internal(set) var uses: [Int]
  /// Words for the own organisation by the determiner before them, by ``OrganisationRung``.
  public internal(set) var organisation: [Int]
  /// Words whose category was decided from several.
  public var ambiguous = 0
  /// Words of each category that context might have decided otherwise (confidence below 80 %).
  public internal(set) var doubtful: [Int]
  /// Words that might have been of a category but were decided otherwise with confidence below 80 %.
  public internal(set) var missed: [Int]

  /// Makes empty counts for a number of categories.
  public init(categories count: Int) {
    categories = Array(repeating: 0, count: count)
    doubtful = categories
    missed = categories
    uses = Array(repeating: 0, count: UseCount.allCases.count)
    organisation = Array(repeating: 0, count: OrganisationRung.allCases.count)
  }

  /// The count of a category.
  public subscript(category: CategoryID) -> Int { categories[category.index] }

  /// The count of a use.
  public subscript(use: UseCount) -> Int { uses[use.rawValue] }

  /// The count of a rung of the organisation ladder.
  public subscript(rung: OrganisationRung) -> Int { organisation[rung.rawValue] }

  /// The sum over several categories.
  public func sum(_ ids: [CategoryID]) -> Int { ids.reduce(0) { $0 + categories[$1.index] } }

  /// Adds other counts over the same categories.
  public mutating func merge(_ other: CategoryCounts) {
    precondition(categories.count == other.categories.count, "counts of another lexicon")
    words += other.words
    sentences += other.sentences
    ambiguous += other.ambiguous
    for index in categories.indices {
      categories[index] += other.categories[index]
      doubtful[index] += other.doubtful[index]
      missed[index] += other.missed[index]
    }
    for index in uses.indices { uses[index] += other.uses[index] }
    for index in organisation.indices { organisation[index] += other.organisation[index] }
  }

  /// Sets everything to zero, keeping the memory.
  public mutating func reset() {
    words = 0
    sentences = 0
    ambiguous = 0
    for index in categories.indices {
      categories[index] = 0
      doubtful[index] = 0
      missed[index] = 0
    }
    for index in uses.indices { uses[index] = 0 }
    for index in organisation.indices { organisation[index] = 0 }
  }
}
