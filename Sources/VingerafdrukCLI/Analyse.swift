public import ArgumentParser
internal import Counting
internal import Databases
internal import Documents
internal import Lexicons
internal import Measures
public import Reports
internal import Vingerafdruk

extension Level: ExpressibleByArgument {}

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
        vingerafdruk analyse interviews/ --dictionary own.dic --output both.xlsx
        vingerafdruk analyse article.txt --norm krant --format csv
        vingerafdruk analyse letter.txt --categories 'pronoun.*' --language en
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions
  @OptionGroup(title: "Lexicons") var dictionaryOptions: DictionaryOptions

  @Option(help: "How much to show.")
  var level = Level.summary

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Show only these categories; 'pronoun.*' means all pronouns. Give it after the inputs.",
      valueName: "category"))
  var categories: [String] = []

  @OptionGroup(title: "Measures") var measures: MeasureSettings
  @OptionGroup(title: "Measures") var norms: NormOptions
  @OptionGroup(title: "Output") var results: ResultOptions
  @OptionGroup(title: "Output") var methods: MethodsOptions
  @OptionGroup(title: "Run") var runOptions: RunOptions

  func validate() throws { try methods.check(runOptions) }

  func run() async throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    for pattern in categories where lexicon.categories.matching(pattern).isEmpty {
      throw ValidationError(
        "no category matches \(pattern); see: vingerafdruk lexicon list")
    }
    let dictionaries = try dictionaryOptions.load()
    let norm = try norms.load(lexicon, lexicons)
    let columns = Columns.adding(
      norm,
      to: Columns.all(
        lexicon, level: level, categories: categories, dictionaries: dictionaries))
    let provenance = lexicons.provenance(lexicon)
      .adding(measures.facts + dictionaries.facts + (norm?.provenanceFacts ?? []))
    let destination = try results.destination(
      columns: columns,
      page: TableReport(
        lexicon: lexicon, level: level, categories: categories, dictionaries: dictionaries,
        norm: norm, language: results.language),
      provenance: provenance
    ) {
      try DatabaseFiles.fingerprints(
        path: $0, columns: columns, language: results.language, provenance: provenance)
    }
    let row = destination.row
    let options = measures.options
    let gathering = level.gathering
    let session = try RunSession(
      runOptions, input: input, output: destination.path, isResumable: row != nil,
      lexicon: ([lexicons.name(of: lexicon)] + dictionaries.members.map(\.digest)
        + (norm.map { [$0.digest] } ?? []))
        .joined(separator: " "))
    let sink = destination.sink(in: session)
    var assembler = FingerprintAssembler()
    var texts = TextTally()
    try await session.run(with: {
      try FingerprintWorker(
        lexicon: lexicon, context: context, dictionaries: dictionaries, gathering: gathering,
        options: options, row: row)
    }) { item, out in
      switch item {
      case .output(.row(let row, let words)):
        out.write(row)
        texts.add(words: words)
      case .output(.part(let part, let opens, let closes)):
        if let whole = assembler.add(part, opens: opens, closes: closes) {
          try sink.add(whole)
          texts.add(words: whole.counts.words)
        }
      case .failure(let failure): try sink.add(failure)
      case .end, .progress: break
      }
    }
    try methods.write(
      passages(texts, failed: session.failed, provenance, dictionaries, norm), provenance)
    try session.finish(sink)
  }

  /// What a paper says of this run.
  private func passages(
    _ texts: TextTally, failed: Int, _ provenance: Provenance, _ dictionaries: DictionarySet,
    _ norm: Norm?
  ) -> [MethodsPassage] {
    let options = measures.options
    let hasMeasures = categories.isEmpty && (level == .measures || level == .full)
    return [
      .program(provenance), .texts(texts, failed: failed, options),
      .categories(level, chosen: categories, dictionaries),
      .homographs(context: !lexicons.lexical), .intervals(options),
    ] + (hasMeasures ? [.measures(options)] : []) + (norm.map { [.norm($0)] } ?? []) + [.caveat]
  }
}
