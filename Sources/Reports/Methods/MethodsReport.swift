/// What a paper says of how results came about: a paragraph in Dutch and in English, the references,
/// and the command that repeats it, as Markdown.
public struct MethodsReport: Sendable {
  private let passages: [MethodsPassage]
  private let provenance: Provenance
  private let arguments: [String]

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - passages: what to say, in order.
  ///   - provenance: what decided the results.
  ///   - arguments: the command's arguments; of paths only the last part is shown.
  public init(passages: [MethodsPassage], provenance: Provenance, arguments: [String]) {
    self.passages = passages
    self.provenance = provenance
    self.arguments = arguments
  }

  /// The page.
  public var markdown: String {
    let dutch = passages.map(\.dutch).joined(separator: " ")
    let english = passages.map(\.english).joined(separator: " ")
    let cited = Reference.allCases.filter { english.contains($0.rawValue) }
      .map { "- \($0.entry)\n" }
    let facts = provenance.facts.filter { $0.key != "command" }
      .map { "| \($0.dutch) / \($0.english) | \($0.value) |\n" }
    return """
      # Methode en herkomst / Methods and provenance

      ## Methode

      \(dutch)

      ## Methods

      \(english)

      ## Literatuur / References

      \(cited.joined())
      ## Herhalen / Repeating it

      Zelfde programma, lexicon, opties en invoer geven dezelfde bytes; van bestanden staat hier \
      alleen de naam. / The same program, lexicon, options and inputs give the same bytes; of files \
      only the name is given.

          \(command)

      | wat / what | waarde / value |
      |---|---|
      \(facts.joined())
      """
  }

  /// The command with base names instead of paths, quoted for a shell.
  private var command: String {
    (["vingerafdruk"] + arguments.map(Self.word)).joined(separator: " ")
  }

  private static func word(_ argument: String) -> String {
    // `--lexicons=folder/name` holds a path behind the equals sign.
    var option = ""
    var value = argument[...]
    if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
      option = String(argument[...equals])
      value = argument[argument.index(after: equals)...]
    }
    let name = value.contains("/") ? value.split(separator: "/").last ?? "/" : value
    let isPlain =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x2B...0x3A, 0x3D, 0x40...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
        default: false
        }
      }
    guard !isPlain else { return option + name }
    return option + "'"
      + name.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
