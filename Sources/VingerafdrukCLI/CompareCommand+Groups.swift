internal import ArgumentParser
internal import Measures
internal import Vingerafdruk

extension CompareCommand {
  /// The most groups that are compared each with each.
  static let mostGroups = 12

  /// The groups to compare, in order: those that are asked for, or all.
  func chosenGroups(of texts: ComparisonTexts) throws -> [String] {
    let found = texts.groups
    for group in groups where !found.contains(group) {
      throw ValidationError(
        "no text belongs to group \(group); the groups are \(found.joined(separator: ", "))")
    }
    let chosen = groups.isEmpty ? found : groups
    guard chosen.count > 1 else {
      throw ValidationError(
        """
        there is \(chosen.first.map { "only the group \($0)" } ?? "no group") to compare; give two \
        directories, --group-column, --by speaker, or --by time
        """)
    }
    guard chosen.count <= Self.mostGroups else {
      throw ValidationError(
        """
        \(chosen.count) groups are too many to compare; choose with --groups, of \
        \(chosen.prefix(Self.mostGroups).joined(separator: ", ")) …
        """)
    }
    return chosen
  }

  /// Refuses pairs that are none, or more than that.
  func checkPairs(_ comparison: Comparison) throws {
    var groupsOfPair: [String: Set<String>] = [:]
    for group in comparison.groups {
      for text in comparison.texts(of: group) {
        guard groupsOfPair[text.pair, default: []].insert(group).inserted else {
          throw ValidationError(
            """
            --paired: \(text.pair) stands twice in \(group); pairs share an id (--id-column), or the \
            name of their file
            """)
        }
      }
    }
    guard groupsOfPair.values.contains(where: { $0.count > 1 }) else {
      throw ValidationError(
        "--paired: no two groups share an id (--id-column) or the name of a file")
    }
  }
}
