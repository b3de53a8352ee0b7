internal import ICU
internal import Lexicons

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
}
