public import Lexicons
public import Tones

/// Loads typologies: patterns, inflection, learned weights.
public enum ToneSources {
  /// The five tones in the program itself.
  ///
  /// - Throws: ``ToneLexiconError`` or ``ToneModel/FileError``, which the tests rule out.
  public static func embedded() throws -> ToneReader.Tones {
    try load(LexiconSource.embedded, directory: "tones/")
  }

  /// A typology from the files of a lexicon directory.
  ///
  /// - Parameters:
  ///   - sources: the files; verbs, nouns and adjectives come from `inflection/` among them, or else
  ///     from the built-in ones.
  ///   - directory: where the typology stands among them, with a final `/`, or empty.
  /// - Throws: ``ToneLexiconError``, ``ToneModel/FileError``, or an error of the inflection lists.
  public static func load(_ sources: [LexiconSource], directory: String) throws -> ToneReader.Tones
  {
    let files = sources.filter { $0.path.hasPrefix(directory) }.map {
      (path: String($0.path.dropFirst(directory.count)), bytes: $0.bytes)
    }
    // A directory without scales or inflection of its own goes on with those of the program.
    let lists =
      sources.contains { $0.path.hasPrefix("inflection/") } ? sources : LexiconSource.embedded
    let lexicon = try ToneLexicon(files: files, lemmas: try InflectedLemmas(lists))
    let model = try files.first { $0.path == "tones.model" }.map { try ToneModel(file: $0.bytes) }
    return ToneReader.Tones(lexicon: lexicon, model: model)
  }

  /// The scales and audiences of a lexicon directory; what it lacks is taken from the program.
  ///
  /// - Throws: ``ToneLexiconError``, or an error of the inflection lists.
  public static func beside(_ sources: [LexiconSource]) throws -> ToneBeside {
    func lexicon(_ directory: String) throws -> ToneLexicon {
      let hasIt = sources.contains { $0.path.hasPrefix(directory) }
      return try load(hasIt ? sources : LexiconSource.embedded, directory: directory).lexicon
    }
    return ToneBeside(scales: try lexicon("scales/"), audiences: try lexicon("audiences/"))
  }
}
