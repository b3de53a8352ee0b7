internal import ArgumentParser

/// The option that says which typology is read for.
struct TypologyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the typology in this directory instead of the five tones.", valueName: "directory"),
    completion: .directory)
  var typology: String?
}
