internal import ArgumentParser
internal import Lexicons
internal import Readers
internal import Tones
internal import Vingerafdruk

/// The option that says where the lexicons are.
struct LexiconDirectory: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the lexicons in this directory instead of the built-in ones.", valueName: "directory"),
    completion: .directory)
  var lexicons: String?

  /// Loads the lexicons.
  func load() throws -> Lexicon { try Lexicon(sources: try sources()) }

  /// Loads the five tones, or the typology in a directory.
  func loadTones(typology: String?) throws -> ToneReader.Tones {
    if let typology {
      return try ToneSources.load(Self.sources(in: typology), directory: "")
    }
    return try ToneSources.load(try sources(), directory: "tones/")
  }

  /// Loads the scales and audiences.
  func loadBeside() throws -> ToneBeside { try ToneSources.beside(try sources()) }

  /// The files of the directory, or those in the program.
  func sources() throws -> [LexiconSource] {
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
