/// What is wrong with a list of lemmas, and where.
public struct InflectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The list's name, such as `verbs.tsv`.
  public let list: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what was expected.
  public let message: String

  /// `list:line: message`.
  public var description: String { "\(list):\(line): \(message)" }
}
