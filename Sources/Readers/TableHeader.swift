internal import Documents

/// The rows at the head of a table: the columns' names, and further rows that say more of them, such
/// as the questions of a survey.
struct TableHeader {
  /// The names of the columns.
  var names: [String]
  /// What else is said of each column, row by row.
  var titles: [[String]] = []
  /// Where the names stand, from 1.
  var line: Int

  /// At most so many rows stand between the names and the first answer.
  static let furthest = 2

  /// How many of the rows behind the names are no answers.
  ///
  /// Qualtrics writes the question texts below the names, and below these `{"ImportId":"QID1_TEXT"}`
  /// or, in older files and workbooks, nothing. Its answers have ids that begin with `R_`.
  ///
  /// - Parameters:
  ///   - rows: the first rows behind the names, up to ``furthest``.
  ///   - asked: how many header rows there are, where the user says it.
  func furtherRows(in rows: [[String]], asked: Int?) -> Int {
    if let asked { return min(asked - 1, rows.count) }
    if rows.count > 1, Self.areImportIDs(rows[1]) { return 2 }
    guard let first = rows.first, let column = names.firstIndex(where: Self.isResponseID),
      column < first.count, !first[column].isEmpty, !first[column].hasPrefix("R_")
    else { return 0 }
    // A file without any `R_` has ids of another kind, and its first answer is one.
    return rows.count > 1 && column < rows[1].count && rows[1][column].hasPrefix("R_") ? 1 : 0
  }

  /// What to say when further rows were found unasked.
  static func note(_ count: Int) -> String {
    count == 1
      ? "a second header row with the questions, as Qualtrics writes it"
      : "\(count) further header rows with the questions, as Qualtrics writes them"
  }

  /// The column of a name, or of a question where that is unique.
  ///
  /// - Throws: ``ReadFailure`` that lists the columns when there is none, or when the name stands
  ///   twice.
  func column(_ name: String, _ input: Input) throws(ReadFailure) -> Int {
    for titles in [names] + titles {
      let found = titles.indices.filter { titles[$0] == name }
      if found.count > 1 {
        throw ReadFailure(.column, input: input.name, line: line, "column \(name) stands twice")
      }
      if let column = found.first, column < names.count { return column }
    }
    throw ReadFailure(
      .column, input: input.name, line: line,
      "no column \(name); the columns are \(names.joined(separator: ", "))", choices: names)
  }

  private static func areImportIDs(_ row: [String]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    return !filled.isEmpty && filled.allSatisfy { $0.hasPrefix("{\"ImportId\"") }
  }

  private static func isResponseID(_ name: String) -> Bool {
    name.lowercased() == "responseid"
  }
}
