/// All categories in their order of display, read from `categories.tsv`.
public struct CategoryTable: Sendable {
  /// The categories in order.
  public let categories: [Category]
  private let numbers: [String: CategoryID]

  /// Words that no list has.
  public let content: CategoryID
  /// Digits and number words.
  public let numeral: CategoryID

  /// Makes a table from the rows of `categories.tsv`.
  ///
  /// - Throws: ``LexiconError`` when a row is malformed, doubled, or a needed category is missing.
  init(rows: TSVRows, problems: inout [LexiconProblem]) {
    var categories: [Category] = []
    var numbers: [String: CategoryID] = [:]
    for (line, fields) in rows.rows {
      if numbers[fields[0]] != nil {
        problems.append(.init(rows.path, line, "category \(fields[0]) stands twice"))
        continue
      }
      numbers[fields[0]] = CategoryID(rawValue: UInt8(truncatingIfNeeded: categories.count))
      categories.append(Category(id: fields[0], dutch: fields[1], english: fields[2]))
    }
    for needed in ["content", "numeral"] where numbers[needed] == nil {
      problems.append(.init(rows.path, 1, "category \(needed) is missing"))
    }
    if categories.count > 200 {
      problems.append(.init(rows.path, 202, "more than 200 categories"))
    }
    self.categories = categories
    self.numbers = numbers
    content = numbers["content"] ?? CategoryID(rawValue: 0)
    numeral = numbers["numeral"] ?? CategoryID(rawValue: 0)
  }

  /// How many categories there are.
  public var count: Int { categories.count }

  /// The category with a number.
  public subscript(id: CategoryID) -> Category { categories[id.index] }

  /// The number of a dotted id, or nil when there is no such category.
  public func number(of id: String) -> CategoryID? { numbers[id] }

  /// The categories that a pattern names: an id, or a prefix with `.*`.
  public func matching(_ pattern: String) -> [CategoryID] {
    guard pattern.hasSuffix("*") else { return numbers[pattern].map { [$0] } ?? [] }
    let prefix = pattern.dropLast()
    return categories.indices.filter { categories[$0].id.hasPrefix(prefix) }.map {
      CategoryID(rawValue: UInt8($0))
    }
  }
}
