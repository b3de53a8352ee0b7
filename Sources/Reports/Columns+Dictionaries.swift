internal import Counting
public import Lexicons
internal import Measures

extension Columns {
  /// The columns of the user's dictionaries: for each category a count and a rate.
  ///
  /// A category with weights has the sum of these as well, which its rate is computed from; the
  /// interval, which supposes that words count or do not, is left out there.
  public static func own(_ dictionaries: DictionarySet) -> [Column] {
    dictionaries.categories.enumerated().flatMap { index, category in
      let file = dictionaries.members[category.member].file
      let name =
        category.description.isEmpty ? category.key : "\(category.key) (\(category.description))"
      guard category.isWeighted else {
        return measure(
          category.key, name, name, source: file,
          interval: { $0.interval(ofDictionary: index) }
        ) { $0.rate(ofDictionary: index) }
      }
      return weighted(category.key, name, source: file, index)
    }
  }

  private static func weighted(
    _ key: String, _ name: String, source: String, _ index: Int
  ) -> [Column] {
    [
      Column(
        key: "\(key)_count", dutch: "\(name), aantal", english: "\(name), count", unit: "count",
        source: source, role: .count(of: key)
      ) { .integer($0.observations.dictionary.counts[index]) },
      Column(
        key: "\(key)_sum", dutch: "\(name), som van de gewichten",
        english: "\(name), sum of weights", unit: "weight", source: source, role: .note
      ) { .decimal($0.observations.dictionary.weighted[index], 3) },
      Column(
        key: "\(key)_rate", dutch: "\(name), gewogen per 100 woorden",
        english: "\(name), weighted, per 100 words", unit: "weight per 100 words",
        formula: "100 × \(key)_sum / words", source: source, role: .value(of: key)
      ) {
        .decimal(
          100 * $0.observations.dictionary.weighted[index] / Double(max(1, $0.counts.words)), 3)
      },
    ]
  }
}
