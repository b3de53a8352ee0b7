internal import ArgumentParser
internal import Lexicons
internal import Readers

/// The option that chooses the lexicons.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: "Count with the lexicons in this directory instead of the built-in ones.",
    completion: .directory)
  var lexicons: String?

  /// Loads them.
  func load() throws -> Lexicon {
    guard let lexicons else { return try Lexicon.embedded() }
    return try Lexicon(sources: Self.sources(in: lexicons))
  }

  /// The files of a lexicon directory.
  static func sources(in directory: String) throws -> [LexiconSource] {
    try DirectoryFiles.read(directory).filter { $0.path != "README.md" }.map {
      LexiconSource(path: $0.path, bytes: $0.bytes)
    }
  }
}
