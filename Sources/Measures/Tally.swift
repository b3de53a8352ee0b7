public import Counting

/// The counts that measures are computed from: of a text, or of a sample of its blocks.
public struct Tally: Sendable, Equatable {
  /// Words, sentences, categories and uses.
  public var counts: CategoryCounts
  /// What is counted beside the categories.
  public var markers: MarkerCounts

  /// Makes a tally.
  public init(_ counts: CategoryCounts, _ markers: MarkerCounts) {
    self.counts = counts
    self.markers = markers
  }

  // A row of numbers: words, sentences, categories, uses, markers.
  static let words = 0
  static let sentences = 1
  static let categories = 2

  static func uses(categories count: Int) -> Int { categories + count }

  static func markers(categories count: Int) -> Int {
    uses(categories: count) + UseCount.allCases.count
  }

  static func width(categories count: Int) -> Int {
    markers(categories: count) + Marker.allCases.count
  }
}
