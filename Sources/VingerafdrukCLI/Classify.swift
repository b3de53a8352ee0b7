public import ArgumentParser
internal import Databases
internal import Lexicons
internal import Readers
internal import Reports
internal import Tones
public import Vingerafdruk

extension ToneReader.Level: ExpressibleByArgument {}

/// `vingerafdruk classify`: in which tones each text speaks.
struct Classify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells in which of the five tones a self-description speaks, and what shows it.",
    discussion: """
      The tones are those of NSOB 2023 §3.2; which one fits depends on the \
      situation, and none is best. The answer is an indication with a confidence, \
      never a verdict on a person.

      EXAMPLES:
        vingerafdruk classify survey.csv --text-column answer
        vingerafdruk classify - --input-format ndjson < answers.ndjson
        vingerafdruk classify letter.txt --level sentence
        vingerafdruk classify interviews/ --level turn --speaker R
        vingerafdruk classify survey.csv --text-column answer --summary
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @OptionGroup var typologyOption: TypologyOption

  @Option(
    help: ArgumentHelp(
      "Leave out tones below this share of the mixture, from 0 to 1.", valueName: "share"))
  var threshold: Float?

  @Option(help: "What gets a profile: a text, a turn of a transcript, or a sentence.")
  var level = ToneReader.Level.text

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("In transcripts: classify only these speakers.", valueName: "name"))
  var speaker: [String] = []

  @Flag(
    help: """
      Show as well: scales beside the tones (oppositions, stage and wings, roles, domains, \
      direction), the tones by audience, and tones in tension.
      """)
  var scales = false

  @Flag(
    help: """
      Instead of each text, show what all respondents and each group of --group-column show together.
      """)
  var summary = false

  @Flag(help: "With --summary: quote representative answers, which may be personal.")
  var quotes = false

  @OptionGroup(title: "Output") var results: ResultOptions
  @OptionGroup(title: "Output") var methods: MethodsOptions
  @OptionGroup(title: "Run") var runOptions: RunOptions

  /// A self-description is read as a whole; a longer one is refused, in bytes.
  static let longestDocument = 1 << 26

  /// What is read, with the speakers chosen.
  var chosenInput: InputOptions {
    var chosen = input
    chosen.only += speaker
    return chosen
  }

  func validate() throws { try methods.check(runOptions) }

  func run() async throws {
    if summary { return try await summarise() }
    let (lexicon, context) = try lexicons.loadWithContext()
    let tones = try lexicons.directory.loadTones(typology: typologyOption.typology)
    let beside = scales ? try lexicons.directory.loadBeside() : nil
    let (level, threshold) = (level, threshold)
    let columns = ToneColumns.all(
      tones.lexicon.typology, units: level != .text, turns: level == .turn, beside: beside,
      tidy: results.long)
    let provenance = lexicons.provenance(lexicon)
    var texts = TextTally()
    let destination = try results.destination(
      columns: columns,
      page: TonePage(language: results.language), objects: { $0.objects },
      provenance: provenance
    ) {
      try DatabaseFiles.tones(
        path: $0, columns: columns, language: results.language, provenance: provenance)
    }
    let row = destination.row
    let session = try RunSession(
      runOptions, input: chosenInput, output: destination.path, isResumable: row != nil,
      lexicon: lexicons.name(of: lexicon), prefersTranscripts: level == .turn,
      longestDocument: Self.longestDocument)
    let sink = destination.sink(in: session)
    try await session.run(with: {
      try ToneWorker(
        lexicon: lexicon, context: context, tones: tones, threshold: threshold, level: level,
        beside: beside
      ) { units, tones in
        let records = Self.records(of: units, tones, level: level, beside: beside)
        let words = units.reduce(0) { $0 + $1.words }
        guard let row else { return Classified(records: records, words: words) }
        return Classified(rows: records.map(row).joined(), words: words)
      }
    }) { item, out in
      switch item {
      case .output(let document):
        out.write(document.rows)
        for record in document.records { try sink.add(record) }
        texts.add(words: document.words)
      case .failure(let failure): try sink.add(failure)
      case .end, .progress: break
      }
    }
    try writeMethods(texts, failed: session.failed, provenance)
    try session.finish(sink)
  }

  /// Writes what a paper says of this run, if it is asked for.
  func writeMethods(_ texts: TextTally, failed: Int, _ provenance: Provenance) throws {
    let typology = typologyOption.typology?.split(separator: "/").last.map(String.init)
    try methods.write(
      [
        .program(provenance), .texts(texts, failed: failed),
        .homographs(context: !lexicons.lexical),
        .tones(threshold: threshold, typology: typology, scales: scales || summary), .caveat,
      ], provenance)
  }

  /// The profiles of a document: as rows where rows can be written apart from each other, else as
  /// records.
  private struct Classified {
    var rows = ""
    var records: [ToneRecord] = []
    let words: Int
  }
}
