public import ArgumentParser
internal import Documents
internal import Readers
internal import Reports
internal import Tones
public import Vingerafdruk

extension ToneReader.Level: ExpressibleByArgument {}

/// `vingerafdruk classify`: in which tones each text speaks.
struct Classify: ParsableCommand {
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

  @Option(help: "Language of the table.")
  var language = Language.nl

  func run() throws {
    let format = format ?? (output.path == nil && Console.isTerminal ? .table : .csv)
    let (lexicon, context) = try lexicons.loadWithContext()
    var reader = try ToneReader(
      lexicon: lexicon, context: context, tones: try lexicons.loadTones(typology: typology))
    reader.threshold = threshold
    let out = try Output(path: output.path)
    if let delimiter = format.delimiter {
      let header = ToneRecord.header(reader.typology, units: level != .text)
      out.write(header.joined(separator: delimiter) + "\n")
    }
    func put(_ record: ToneRecord) {
      switch format {
      case .table: out.write(record.page(language))
      case .ndjson: out.write(record.json)
      case .csv, .tsv: out.write(record.delimited(format.delimiter ?? ","))
      }
    }
    func close() throws {
      for unit in try reader.finish(by: level) {
        put(
          ToneRecord(
            document: unit.document, unit: unit.number, speaker: unit.speaker,
            profile: unit.profile,
            lexicon: reader.toneLexicon, text: unit.text, offset: unit.offset))
      }
    }
    var run = DocumentRun()
    try run.forEachEvent(of: input, asTranscripts: level == .turn) { event in
      switch event {
      case .document(let document):
        try close()
        reader.open(document)
      case .segment(let segment): reader.add(segment)
      case .turn(let turn): reader.add(turn)
      case .failure(let failure):
        try close()
        out.write(
          ToneFailure.line(failure, format.delimiter, reader.typology, units: level != .text))
      }
      try out.flush()
    }
    try close()
    try out.finish()
    try run.finish()
  }
}
