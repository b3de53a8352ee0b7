internal import ArgumentParser
internal import Lexicons
internal import Readers
internal import Reports

/// The option that brings dictionaries of one's own along.
struct DictionaryOptions: ParsableArguments {
  @Option(
    name: .customLong("dictionary"),
    help: ArgumentHelp(
      """
      Count a LIWC dictionary (.dic, .dicx) as well, in columns NAME.category; may be given more \
      than once.
      """, valueName: "file"),
    completion: .file(extensions: ["dic", "dicx"]))
  var paths: [String] = []

  /// Reads them.
  func load() throws -> DictionarySet {
    try DictionarySet(paths.map { ($0, try DirectoryFiles.bytes(of: $0)) })
  }
}

extension DictionarySet {
  /// What decides results, to be kept beside them.
  var facts: [Provenance.Fact] {
    members.enumerated().map { index, member in
      .init(
        "dictionary_\(index + 1)", "woordenlijst van de gebruiker", "the user's dictionary",
        "\(member.file), \(member.categories) categories, \(member.entries) entries, "
          + "sha256:\(member.digest)")
    }
  }
}
