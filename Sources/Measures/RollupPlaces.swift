internal import Lexicons

/// The places in a ``Tally`` of roll-ups and markers.
struct RollupPlaces {
  private let places: [String: [Int]]
  private let categories: Int

  init(_ lexicon: Lexicon) {
    places = Dictionary(
      lexicon.rollups.map { ($0.id, $0.categories.map { Tally.place(of: $0) }) },
      uniquingKeysWith: { one, _ in one })
    categories = lexicon.categories.count
  }

  /// The places of a roll-up; none where the lexicon has no such roll-up.
  subscript(rollup: String) -> [Int] { places[rollup] ?? [] }

  /// The place of a marker.
  subscript(marker: Marker) -> [Int] { [Tally.place(of: marker, categories: categories)] }
}
