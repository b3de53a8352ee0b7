public import Lexicons

/// How alike two people use function words: language style matching.
///
/// Per category 1 − |p1 − p2| / (p1 + p2 + 0.0001), with rates in per cent of words, and then the mean
/// over the categories (Gonzales, Hancock & Pennebaker 2010, Communic Res 37:3; Ireland &
/// Pennebaker 2010, JPSP 99:549). A category that neither uses is missing, not a match.
public struct StyleMatching: Sendable {
  /// The names of the categories, in order.
  public static let categories = [
    "ppron", "ipron", "article", "conj", "prep", "auxverb", "adverb", "negate", "quant",
  ]

  private let places: [[Int]]

  /// Prepares for a lexicon with LIWC's roll-ups.
  public init(_ lexicon: Lexicon) {
    let sums = RollupPlaces(lexicon)
    places = Self.categories.map { sums["liwc_\($0)"] }
  }

  /// The rates of the categories; nil without words.
  func rates(_ tally: Tally) -> [Double]? {
    tally[Tally.words] == 0 ? nil : places.map { tally.rate($0) }
  }

  /// The rates of the categories in a text; nil without words.
  public func rates(_ observations: Observations) -> [Double]? { rates(Tally(observations)) }

  /// How alike two rates are, from 0 to 1; nil when both are 0.
  public static func match(_ one: Double, _ other: Double) -> Double? {
    guard one > 0 || other > 0 else { return nil }
    return 1 - abs(one - other) / (one + other + 0.0001)
  }

  /// How alike two people's rates are, category by category.
  public static func match(_ one: [Double], _ other: [Double]) -> StyleMatch {
    StyleMatch(categories: zip(one, other).map { match($0, $1) })
  }

  /// How alike each person of a group is to the mean of the others; the group's is the mean of these.
  public static func match(group: [[Double]]) -> [StyleMatch] {
    group.indices.map { index in
      let others = group.indices.filter { $0 != index }.map { group[$0] }
      return match(group[index], mean(of: others))
    }
  }

  static func mean(of rates: [[Double]]) -> [Double] {
    categories.indices.map { category in
      rates.reduce(0) { $0 + $1[category] } / Double(max(1, rates.count))
    }
  }
}
