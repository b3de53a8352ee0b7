public import ArgumentParser
internal import Documents
internal import Lexicons
internal import Measures
public import Reports
internal import Vingerafdruk

extension Level: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

/// `vingerafdruk analyse`: one row of counts and rates for each document.
struct Analyse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the fingerprint of each document.",
    discussion: """
      A file is a document; in CSV, TSV and NDJSON every row is one. On a terminal \
      the result is a page to read; otherwise it is CSV with a row a document, and \
      for every measure a count and a rate per 100 words.

      EXAMPLES:
        vingerafdruk analyse interview.txt
        vingerafdruk analyse interviews/ --level full --output fingerprints.csv
        vingerafdruk analyse survey.csv --text-column answer --format csv
        vingerafdruk analyse letter.txt --categories 'pronoun.*' --language en
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: "How much to show.")
  var level = Level.summary

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Show only these categories; 'pronoun.*' means all pronouns. Give it after the inputs.",
      valueName: "category"))
  var categories: [String] = []

  @Option(help: "Output format; if not given, table on a terminal and csv elsewhere.")
  var format: OutputFormat?

  @OptionGroup var output: OutputFile
  @OptionGroup(title: "Run") var runOptions: RunOptions

  @Option(help: "Language of the table.")
  var language = Language.nl

  func run() async throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    for pattern in categories where lexicon.categories.matching(pattern).isEmpty {
      throw ValidationError(
        "no category matches \(pattern); see: vingerafdruk lexicon list")
    }
    var report = makeReport(lexicon)
    let row = report.row
    let session = try RunSession(
      runOptions, input: input, output: output, isResumable: row != nil,
      lexicon: lexicons.name(of: lexicon))
    var assembler = FingerprintAssembler()
    if !session.isResumed { report.begin(session.output.write) }
    try await session.run(with: {
      try FingerprintWorker(lexicon: lexicon, context: context, row: row)
    }) { item, out in
      switch item {
      case .output(.row(let row)): out.write(row)
      case .output(.part(let part, let opens, let closes)):
        if let whole = assembler.add(part, opens: opens, closes: closes) {
          report.add(whole, out.write)
        }
      case .failure(let failure): report.add(failure, out.write)
      case .end, .progress: break
      }
    }
    report.end(session.output.write)
    try session.finish()
  }

  private func makeReport(_ lexicon: Lexicon) -> any FingerprintReport {
    let format = format ?? (output.path == nil && Console.isTerminal ? .table : .csv)
    let columns = Columns.all(lexicon, level: level, categories: categories)
    return switch format {
    case .table:
      TableReport(lexicon: lexicon, level: level, categories: categories, language: language)
    case .csv: DelimitedReport(columns: columns, delimiter: ",")
    case .tsv: DelimitedReport(columns: columns, delimiter: "\t")
    case .ndjson: JSONReport(columns: columns, array: false)
    case .json: JSONReport(columns: columns, array: true)
    }
  }
}
