internal import ArgumentParser
internal import Disambiguation
internal import Lexicons
internal import Readers
internal import Vingerafdruk

/// The options that choose the lexicons and whether context decides.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: "Count with the lexicons in this directory instead of the built-in ones.",
    completion: .directory)
  var lexicons: String?

  @Flag(help: "Count forms as dictionaries do: each gets its most frequent category.")
  var lexical = false

  /// Loads the lexicons.
  func load() throws -> Lexicon { try Lexicon(sources: try sources()) }

  /// Loads the lexicons and the model of context; no model with `--lexical`.
  func loadWithContext() throws -> (Lexicon, ContextModel?) {
    let sources = try sources()
    let lexicon = try Lexicon(sources: sources)
    return (lexicon, lexical ? nil : try ContextModel(sources: sources))
  }

  /// Loads the five tones, or the typology in a directory.
  func loadTones(typology: String?) throws -> ToneReader.Tones {
    if let typology {
      return try ToneSources.load(Self.sources(in: typology), directory: "")
    }
    return try ToneSources.load(try sources(), directory: "tones/")
  }

  private func sources() throws -> [LexiconSource] {
    guard let lexicons else { return LexiconSource.embedded }
    return try Self.sources(in: lexicons)
  }

  /// The files of a lexicon directory.
  static func sources(in directory: String) throws -> [LexiconSource] {
    try DirectoryFiles.read(directory).filter { $0.path != "README.md" }.map {
      LexiconSource(path: $0.path, bytes: $0.bytes)
    }
  }
}
