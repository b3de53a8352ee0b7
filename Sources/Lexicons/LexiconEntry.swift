/// One line of a lexicon: a form (or a wildcard) with where it stands and on whose authority.
public struct LexiconEntry: Sendable {
  /// The form as written, a final `*` included.
  public let form: String
  /// The category's dotted id.
  public let category: String
  /// The file's path below the lexicon directory.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The key and place of the source, such as `ans-2021 §5.2`.
  public let source: String
  /// The remark behind `|`, or empty.
  public let remark: String

  /// Whether the form is a prefix that ends in `*`.
  public var isWildcard: Bool { form.utf8.last == 0x2A }
}
