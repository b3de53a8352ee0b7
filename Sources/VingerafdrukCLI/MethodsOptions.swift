internal import ArgumentParser
internal import Reports

/// The option that asks for a methods paragraph.
struct MethodsOptions: ParsableArguments {
  @Option(
    name: .customLong("methods"),
    help: ArgumentHelp(
      """
      Write a methods paragraph for a paper to this file, in Dutch and English, with references and \
      the command that repeats the run.
      """, valueName: "file.md"),
    completion: .file(extensions: ["md"]))
  var path: String?

  /// Whether a paragraph is asked for.
  var isWanted: Bool { path != nil }

  /// Refuses a run that does not see all texts.
  func check(_ run: RunOptions) throws {
    if isWanted, run.resume {
      throw ValidationError("--methods counts all texts, so it cannot go with --resume")
    }
  }

  /// Writes the file, if one is asked for; an interrupted run has no method to tell of.
  func write(_ passages: @autoclosure () -> [MethodsPassage], _ provenance: Provenance) throws {
    guard let path, !Interruption.wasAsked else { return }
    let report = MethodsReport(
      passages: passages(), provenance: provenance,
      arguments: Array(CommandLine.arguments.dropFirst()))
    let out = try Output(path: path)
    out.write(report.markdown)
    try out.finish()
  }
}
