internal import Counting
internal import Lexicons

/// The counts that measures are computed from, as a row of numbers: words, sentences, categories,
/// uses, markers, categories of the user's dictionaries.
///
/// It may be the row of a text, of one of its blocks, or of a sample of blocks.
struct Tally: Sendable {
  let row: ArraySlice<UInt32>

  init(_ row: ArraySlice<UInt32>) { self.row = row }

  /// The row of a whole text.
  init(_ observations: Observations) {
    let counts = observations.counts
    var row = [UInt32(clamping: counts.words), UInt32(clamping: counts.sentences)]
    row += counts.categories.map { UInt32(clamping: $0) }
    row += counts.uses.map { UInt32(clamping: $0) }
    row += observations.markers.counts.map { UInt32(clamping: $0) }
    row += observations.dictionary.counts.map { UInt32(clamping: $0) }
    self.row = row[...]
  }

  /// The sum of rows; nil of none.
  init?(sum tallies: [Tally]) {
    guard var sum = tallies.first.map({ Array($0.row) }) else { return nil }
    for tally in tallies.dropFirst() {
      for (place, value) in tally.row.enumerated() { sum[place] &+= value }
    }
    row = sum[...]
  }

  static let words = 0
  static let sentences = 1

  /// The place of a category.
  static func place(of category: CategoryID) -> Int { 2 + category.index }

  /// The place of a use, with so many categories.
  static func place(of use: UseCount, categories count: Int) -> Int { 2 + count + use.rawValue }

  /// The place of a marker, with so many categories.
  static func place(of marker: Marker, categories count: Int) -> Int {
    2 + count + UseCount.allCases.count + marker.rawValue
  }

  /// The place of a category of the user's dictionaries, with so many categories of the lexicon.
  static func place(ofDictionary index: Int, categories count: Int) -> Int {
    width(categories: count, dictionary: index)
  }

  /// The length of a row.
  static func width(categories count: Int, dictionary own: Int) -> Int {
    2 + count + UseCount.allCases.count + Marker.allCases.count + own
  }

  /// The count at a place.
  subscript(place: Int) -> Int { Int(row[row.startIndex + place]) }

  /// The sum of the counts at some places.
  func sum(_ places: [Int]) -> Int { places.reduce(0) { $0 + self[$1] } }

  /// A sum per 100 words; 0 without words.
  func rate(_ places: [Int]) -> Double {
    self[Self.words] == 0 ? 0 : 100 * Double(sum(places)) / Double(self[Self.words])
  }
}
