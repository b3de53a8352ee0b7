/// A match of two styles, by category.
public struct StyleMatch: Sendable, Equatable {
  /// The match in each category of ``StyleMatching``, from 0 to 1; nil where it is missing.
  public let categories: [Double?]

  /// Makes a match.
  public init(categories: [Double?]) { self.categories = categories }

  /// The mean over the categories that are not missing; nil without any.
  public var value: Double? {
    let known = categories.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// The mean of several matches, category by category.
  static func mean(of matches: [StyleMatch]) -> StyleMatch {
    let count = matches.map(\.categories.count).max() ?? 0
    return StyleMatch(
      categories: (0..<count).map { category in
        StyleMatch(categories: matches.map { $0.categories[category] }).value
      })
  }
}
