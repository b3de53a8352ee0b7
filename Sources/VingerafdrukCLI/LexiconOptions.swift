internal import ArgumentParser
internal import Disambiguation
internal import Lexicons
internal import Reports
internal import Vingerafdruk

/// The options that choose the lexicons and whether context decides.
struct LexiconOptions: ParsableArguments {
  @OptionGroup var directory: LexiconDirectory

  @Flag(help: "Do without context: each form gets its most frequent category.")
  var lexical = false

  /// Loads the lexicons and the model of context; no model with `--lexical`.
  func loadWithContext() throws -> (Lexicon, ContextModel?) {
    let sources = try directory.sources()
    let lexicon = try Lexicon(sources: sources)
    return (lexicon, lexical ? nil : try ContextModel(sources: sources))
  }

  /// What tells the lexicons in use apart from others: the version of those in the program, or else
  /// the digest, which takes some milliseconds.
  func name(of lexicon: Lexicon) -> String {
    directory.lexicons == nil ? lexicon.version : lexicon.digest
  }

  /// What decides the results, to be kept beside them.
  func provenance(_ lexicon: Lexicon) -> Provenance {
    VersionText.provenance(lexicon, context: !lexical)
  }
}
