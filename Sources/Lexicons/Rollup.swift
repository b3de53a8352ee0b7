/// A named sum of categories, such as LIWC's *ppron*, read from `rollups.tsv`.
public struct Rollup: Sendable {
  /// The key used in output.
  public let id: String
  /// The part of the output it belongs to: `profile`, `article` or `liwc`.
  public let section: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
  /// The categories that are added up.
  public let categories: [CategoryID]

  /// Reads the rows of `rollups.tsv`.
  static func read(
    _ source: LexiconSource, table: CategoryTable, problems: inout [LexiconProblem]
  ) -> [Rollup] {
    let header = ["id", "section", "dutch", "english", "categories"]
    return TSVRows(source, header: header, problems: &problems).rows.map { line, fields in
      var categories: [CategoryID] = []
      for pattern in fields[4].split(separator: " ") {
        let found = table.matching(String(pattern))
        if found.isEmpty {
          problems.append(.init(source.path, line, "no category matches \(pattern)"))
        }
        for category in found where !categories.contains(category) { categories.append(category) }
      }
      return Rollup(
        id: fields[0], section: fields[1], dutch: fields[2], english: fields[3],
        categories: categories)
    }
  }
}
