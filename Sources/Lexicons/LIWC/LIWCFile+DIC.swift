internal import Bytes

extension LIWCFile {
  /// Reads a `.dic`: a `%`, categories with their numbers, a `%`, then entries with category numbers.
  ///
  /// 2015's form indents categories under each other and puts a description in parentheses; 2007's
  /// has conditional entries.
  mutating func readDIC(_ lines: [String], _ name: String, _ problems: inout [LexiconProblem]) {
    var rulers = 0
    var indexOfKey: [String: Int] = [:]
    var open: [(indent: Int, index: Int)] = []
    var known: [[String]: Int] = [:]
    for (index, line) in lines.enumerated() {
      let content = line.trimmed
      func problem(_ message: String) { problems.append(.init(name, index + 1, message)) }
      if content.isEmpty { continue }
      if content == "%" {
        rulers += 1
        continue
      }
      switch rulers {
      case 0:
        problem("expected a line with % before the categories")
        return
      case 1: readCategory(line, &indexOfKey, &open, problem)
      default: readEntry(content, index + 1, indexOfKey, &known, problem)
      }
    }
    if rulers < 2 {
      problems.append(
        .init(name, lines.count, "expected a line with % between categories and entries"))
    }
  }

  private mutating func readCategory(
    _ line: String, _ indexOfKey: inout [String: Int], _ open: inout [(indent: Int, index: Int)],
    _ problem: (String) -> Void
  ) {
    let indent = line.prefix { $0 == "\t" || $0 == " " }.count
    let content = line.trimmed
    let key = String(content.prefix { !$0.isWhitespace })
    let rest = String(content.dropFirst(key.count)).trimmed
    guard !key.isEmpty, key.allSatisfy(\.isNumber), !rest.isEmpty else {
      return problem("expected a category's number and name, found \(content)")
    }
    if let first = indexOfKey[Self.number(key)] {
      return problem("number \(key) is \(categories[first].name) already")
    }
    var title = rest
    var description = ""
    if let bracket = rest.firstIndex(of: "("), rest.hasSuffix(")") {
      title = String(rest[..<bracket]).trimmed
      description = String(rest[rest.index(after: bracket)...].dropLast())
    }
    while let last = open.last, last.indent >= indent { open.removeLast() }
    indexOfKey[Self.number(key)] = categories.count
    let parent = open.last?.index
    open.append((indent, categories.count))
    categories.append(
      Category(key: key, name: title, description: description, parent: parent))
  }

  /// A category's number without leading zeros: conditions write `02` for 2.
  private static func number(_ key: some StringProtocol) -> String {
    let digits = key.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private mutating func readEntry(
    _ content: String, _ line: Int, _ indexOfKey: [String: Int], _ known: inout [[String]: Int],
    _ problem: (String) -> Void
  ) {
    // The form ends at the tab; files with spaces alone end it at the first number or condition.
    let form: String
    let rest: Substring
    if let tab = content.firstIndex(of: "\t") {
      form = String(content[..<tab])
      rest = content[tab...]
    } else {
      let words = content.split { $0 == " " }
      let count = words.prefix { !($0.first?.isNumber ?? false) && !"(<".contains($0.first ?? " ") }
        .count
      form = words.prefix(max(1, count)).joined(separator: " ")
      rest = content.dropFirst(form.count)
    }
    var condition: Condition?
    var memberships: [Membership] = []
    var otherwise: [Membership] = []
    var isComplete = true
    func members(_ text: Substring) -> [Membership] {
      text.split(whereSeparator: \.isWhitespace).compactMap { key in
        if let index = indexOfKey[Self.number(key)] {
          return Membership(category: index, weight: 1)
        }
        problem("\(form): there is no category \(key)")
        isComplete = false
        return nil
      }
    }
    let field = rest.drop(while: \.isWhitespace)
    if let opening = field.first, opening == "(" || opening == "<" {
      guard let close = field.firstIndex(of: opening == "(" ? ")" : ">") else {
        return problem("\(form): \(opening) is not closed")
      }
      let inside = field[field.index(after: field.startIndex)..<close]
      let choice = field[field.index(after: close)...]
      let branches = choice.split(separator: "/", omittingEmptySubsequences: false)
      guard branches.count == 2 else {
        return problem("\(form): expected the categories of both cases, as in 125/464")
      }
      condition =
        opening == "("
        ? .precededBy(members(inside).map(\.category)) : .followedBy(Self.fold(inside))
      // Numbers behind the second case count in both: `kind <of>131/125 126`.
      let second = branches[1].split(whereSeparator: \.isWhitespace)
      let always = second.dropFirst().reduce(into: [Membership]()) { $0 += members($1) }
      memberships = members(branches[0]) + always
      otherwise = (second.first.map { members($0) } ?? []) + always
    } else {
      memberships = members(field)
    }
    // A line with an unknown category has been told of; it is not told of twice.
    guard isComplete else { return }
    add(
      Self.fold(form), memberships, condition: condition, otherwise: otherwise, line: line, &known,
      problem)
  }
}
