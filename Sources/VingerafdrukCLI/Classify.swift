public import ArgumentParser
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
      """)

  /// The formats of this command.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, tsv, ndjson

    var delimiter: String? { self == .csv ? "," : self == .tsv ? "\t" : nil }
  }

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(
    help: ArgumentHelp(
      "Use the typology in this directory instead of the five tones.", valueName: "directory"),
    completion: .directory)
  var typology: String?

  @Option(
    help: ArgumentHelp(
      "Leave out tones below this share of the mixture, from 0 to 1.", valueName: "share"))
  var threshold: Float?

  @Option(help: "What gets a profile: a text, a turn of a transcript, or a sentence.")
  var level = ToneReader.Level.text

  @Option(help: "Output format; if not given, table on a terminal and csv elsewhere.")
  var format: Format?

  @OptionGroup var output: OutputFile
  @OptionGroup(title: "Run") var runOptions: RunOptions

  @Option(help: "Language of the table.")
  var language = Language.nl

  /// A self-description is read as a whole; a longer one is refused, in bytes.
  private static let longestDocument = 1 << 26

  func run() async throws {
    let format = format ?? (output.path == nil && Console.isTerminal ? .table : .csv)
    let (lexicon, context) = try lexicons.loadWithContext()
    let tones = try lexicons.loadTones(typology: typology)
    let (level, threshold, language) = (level, threshold, language)
    let session = try RunSession(
      runOptions, input: input, output: output, isResumable: format != .table,
      lexicon: lexicons.name(of: lexicon), prefersTranscripts: level == .turn,
      longestDocument: Self.longestDocument)
    if let delimiter = format.delimiter, !session.isResumed {
      let header = ToneRecord.header(tones.lexicon.typology, units: level != .text)
      session.output.write(header.joined(separator: delimiter) + "\n")
    }
    try await session.run(with: {
      try ToneWorker(
        lexicon: lexicon, context: context, tones: tones, threshold: threshold, level: level
      ) { units, tones in
        units.map { Self.text(of: $0, tones, format, language) }.joined()
      }
    }) { item, out in
      switch item {
      case .output(let text): out.write(text)
      case .failure(let failure):
        out.write(
          ToneFailure.line(
            failure, format.delimiter, tones.lexicon.typology, units: level != .text))
      case .end, .progress: break
      }
    }
    try session.finish()
  }

  private static func text(
    of unit: ToneReader.Unit, _ tones: ToneReader.Tones, _ format: Format, _ language: Language
  ) -> String {
    let record = ToneRecord(
      document: unit.document, unit: unit.number, speaker: unit.speaker, profile: unit.profile,
      lexicon: tones.lexicon, text: unit.text, offset: unit.offset)
    return switch format {
    case .table: record.page(language)
    case .ndjson: record.json
    case .csv, .tsv: record.delimited(format.delimiter ?? ",")
    }
  }
}
