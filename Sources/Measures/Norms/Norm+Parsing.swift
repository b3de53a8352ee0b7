internal import Bytes
public import Lexicons

extension Norm {
  /// The names of the table's columns, in order.
  public static let header: [String] =
    ["column", "texts", "mean", "sd", "min"] + shares.map { "p\($0)" } + ["max"]

  /// Reads a norm table: lines of `# key: value`, a header, and a row a measure, parted by tabs.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its name, for messages.
  /// - Throws: ``LexiconError`` with every problem in the file.
  public init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    var problems: [LexiconProblem] = []
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LexiconError(problems: [.init(path, 1, "is not UTF-8")])
    }
    var facts: [(key: String, value: String)] = []
    var rows: [Row] = []
    var hasHeader = false
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      func problem(_ message: String) { problems.append(.init(path, index + 1, message)) }
      if line.isEmpty { continue }
      if line.hasPrefix("#") {
        guard let colon = line.firstIndex(of: ":") else {
          problem("expected # key: value")
          continue
        }
        facts.append(
          (
            Self.trimmed(line.dropFirst()[..<colon]),
            Self.trimmed(line[line.index(after: colon)...])
          ))
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if !hasHeader {
        hasHeader = true
        if fields != Self.header {
          problem("expected the columns \(Self.header.joined(separator: ", "))")
        }
        continue
      }
      guard let row = Self.row(fields) else {
        problem("expected a column's name and \(Self.header.count - 1) numbers, none descending")
        continue
      }
      rows.append(row)
    }
    let name = facts.first { $0.key == "name" }?.value ?? ""
    if name.isEmpty { problems.append(.init(path, 1, "has no name: expected a line # name: …")) }
    if rows.isEmpty, problems.isEmpty { problems.append(.init(path, 1, "has no rows")) }
    guard problems.isEmpty else { throw LexiconError(problems: problems) }
    self.init(
      name: name, facts: facts.filter { $0.key != "name" }, rows: rows,
      digest: SHA256.hexDigest(of: bytes))
  }

  private static func row(_ fields: [String]) -> Row? {
    guard fields.count == header.count, let texts = Int(fields[1]) else { return nil }
    let numbers = fields.dropFirst(2).compactMap(Double.init)
    guard numbers.count == header.count - 2, numbers.allSatisfy(\.isFinite) else { return nil }
    let points = Array(numbers.dropFirst(2))
    guard zip(points, points.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    return Row(
      column: fields[0], texts: texts, mean: numbers[0], deviation: numbers[1], points: points)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
