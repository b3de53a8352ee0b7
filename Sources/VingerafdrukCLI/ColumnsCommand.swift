internal import ArgumentParser
internal import Reports
internal import Tones
internal import Vingerafdruk

/// `vingerafdruk columns`: the codebook.
struct ColumnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns",
    abstract: "Explains every column that analyse and classify can write: the codebook.",
    discussion: """
      Each column has its meaning, type and unit, the formula where it is computed \
      from others, and on whose authority.

      EXAMPLES:
        vingerafdruk columns
        vingerafdruk columns --format csv --output codebook.csv
        vingerafdruk columns --long --language en
        vingerafdruk columns --dictionary own.dic
      """)

  /// The formats of this command.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, ndjson
  }

  @OptionGroup(title: "Lexicons") var directory: LexiconDirectory

  @OptionGroup var dictionaryOptions: DictionaryOptions
  @OptionGroup var norms: NormOptions

  @OptionGroup var typologyOption: TypologyOption

  @Flag(help: "The columns of the tidy form (--long).")
  var long = false

  @Option(help: "Output format; if not given, table on a terminal and csv elsewhere.")
  var format: Format?

  @OptionGroup var output: OutputFile

  @Option(help: "Language of the explanations.")
  var language = Language.nl

  func run() throws {
    let format = format ?? (output.path == nil && Console.isTerminal ? .table : .csv)
    let codebook = Codebook(
      lexicon: try directory.load(),
      typology: try directory.loadTones(typology: typologyOption.typology).lexicon.typology,
      beside: try directory.loadBeside(), dictionaries: try dictionaryOptions.load(),
      norm: try norms.find(), long: long)
    let out = try Output(path: output.path)
    switch format {
    case .table: out.write(codebook.page(language))
    case .csv: out.write(codebook.delimited(",", language))
    case .ndjson: out.write(codebook.json(language))
    }
    try out.finish()
  }
}
