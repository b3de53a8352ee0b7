internal import Bytes

extension LIWCFile {
  /// Reads LIWC-22's form: a CSV with the header `DicTerm,category,…` and a row an entry, with `X` or
  /// a weight where it belongs.
  mutating func readDICX(_ lines: [String], _ name: String, _ problems: inout [LexiconProblem]) {
    var known: [[String]: Int] = [:]
    for (index, line) in lines.enumerated() where !line.trimmed.isEmpty {
      func problem(_ message: String) { problems.append(.init(name, index + 1, message)) }
      guard let fields = Self.fields(line) else {
        problem("a quote is not closed")
        continue
      }
      if categories.isEmpty {
        guard fields[0].trimmed.lowercased() == "dicterm", fields.count > 1 else {
          problem("expected the header DicTerm and the names of the categories")
          return
        }
        for field in fields.dropFirst() {
          let title = field.trimmed
          if title.isEmpty { problem("a category without a name") }
          if categories.contains(where: { $0.name == title }) { problem("\(title) stands twice") }
          categories.append(Category(key: title, name: title, description: "", parent: nil))
        }
        continue
      }
      guard fields.count <= categories.count + 1 else {
        problem("\(fields.count) fields where the header has \(categories.count + 1)")
        continue
      }
      var memberships: [Membership] = []
      for (category, field) in fields.dropFirst().enumerated() {
        switch field.trimmed {
        case "": break
        case "X", "x": memberships.append(Membership(category: category, weight: 1))
        case let value:
          if let weight = Double(value), weight.isFinite {
            memberships.append(Membership(category: category, weight: weight))
          } else {
            problem("\(fields[0]): expected X or a number, found \(value)")
          }
        }
      }
      add(Self.fold(fields[0].trimmed), memberships, line: index + 1, &known, problem)
    }
  }

  /// The fields of a line; nil when a quote is left open.
  ///
  /// Entries never hold line ends, so that a line is a row.
  private static func fields(_ line: String) -> [String]? {
    var fields: [String] = []
    // What stands between quotes is every other part; a doubled quote makes an empty part between.
    var field = ""
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return nil }
    for (index, part) in parts.enumerated() {
      if index % 2 == 1 {
        field += part
      } else if index > 0, index < parts.count - 1, part.isEmpty {
        field += "\""
      } else {
        let cells = part.split(separator: ",", omittingEmptySubsequences: false)
        for (number, cell) in cells.enumerated() {
          if number > 0 {
            fields.append(field)
            field = ""
          }
          field += cell
        }
      }
    }
    return fields + [field]
  }
}
