internal import ICU
internal import Lexicons
internal import Reports

/// What `--version` prints: everything that decides a result.
enum VersionText {
  static let program = "0.1.0"

  static var text: String {
    let lexicon = try? Lexicon.embedded()
    return """
      vingerafdruk \(program)
      lexicon \(lexicon?.version ?? "?") sha256:\(lexicon?.digest ?? "?")
      ICU \(Charset.icuVersion), Unicode \(Charset.unicodeVersion)
      """
  }

  /// What decides the results of a run.
  static func provenance(_ lexicon: Lexicon, context: Bool) -> Provenance {
    Provenance {
      [
        .init("program", "programma", "program", "vingerafdruk \(program)"),
        .init("lexicon", "lexicon", "lexicon", lexicon.version),
        .init(
          "lexicon_sha256", "SHA-256 van het lexicon", "SHA-256 of the lexicon", lexicon.digest),
        .init("context", "context beslist", "context decides", context ? "1" : "0"),
        .init(
          "icu", "ICU en Unicode", "ICU and Unicode",
          "\(Charset.icuVersion), \(Charset.unicodeVersion)"),
        .init(
          "command", "opdracht", "command", CommandLine.arguments.dropFirst().joined(separator: " ")
        ),
      ]
    }
  }
}
