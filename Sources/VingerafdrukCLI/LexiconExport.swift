internal import ArgumentParser
internal import Lexicons

/// `lexicon export`.
struct LexiconExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the function words in the format of another program.",
    discussion: """
      dic and dicx are LIWC's, yaml is quanteda's. A form with several readings \
      stands in the categories of all of them, since those programs do not look at \
      the context.
      """)

  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dic, dicx, yaml
  }

  @OptionGroup var directory: LexiconDirectory
  @Option(help: "Format to write.") var format = Format.dic
  @OptionGroup var output: OutputFile

  func run() throws {
    let file = LIWCFile(try directory.load())
    let out = try Output(path: output.path)
    switch format {
    case .dic: out.write(file.dic)
    case .dicx: out.write(file.dicx)
    case .yaml: out.write(file.yaml)
    }
    try out.finish()
  }
}
