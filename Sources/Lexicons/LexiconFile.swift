/// One parsed `.lex` file: a category and its entries.
///
/// The format stands in `Lexicons/README.md`.
public struct LexiconFile: Sendable {
  /// The path below the lexicon directory.
  public let path: String
  /// The category's dotted id.
  public internal(set) var category = ""
  /// The file's own version.
  public internal(set) var version = 0
  /// The SPDX id of the licence.
  public internal(set) var licence = ""
  /// The entries in file order.
  public internal(set) var entries: [LexiconEntry] = []
  /// The source keys used, with the line of each group.
  var sources: [(key: String, line: Int)] = []
}
