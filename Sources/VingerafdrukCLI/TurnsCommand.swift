internal import ArgumentParser
internal import Documents
internal import Reports

/// `vingerafdruk turns`: what was read, before anything is counted.
struct TurnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turns",
    abstract: "Shows the turns of transcripts, or the answers of tables, as they are read.",
    discussion: """
      EXAMPLES:
        vingerafdruk turns interview.txt
        vingerafdruk turns interview.vtt --format ndjson
        vingerafdruk turns interview.txt --speakers
      """)

  /// The formats of this command.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, ndjson
  }

  @OptionGroup(title: "Input") var input: InputOptions

  @Flag(help: "List the speakers with their turns, words and role instead.")
  var speakers = false

  @Option(help: "Output format; if not given, table on a terminal and ndjson elsewhere.")
  var format: Format?

  @OptionGroup var output: OutputFile

  func run() throws {
    let format = format ?? (output.path == nil && Console.isTerminal ? .table : .ndjson)
    let out = try Output(path: output.path)
    var document: Document?
    var tally = SpeakerTally()
    func put(_ record: TurnRecord) {
      out.write(format == .ndjson ? record.json : record.line)
    }
    var run = DocumentRun()
    try run.forEachEvent(of: input, as: .transcript) { event in
      switch event {
      case .document(let opened): document = opened
      case .failure: break
      case .turn(let turn):
        guard let document else { break }
        if speakers { tally.add(turn, in: document) } else { put(TurnRecord(turn, in: document)) }
      case .segment(let segment):
        guard let document, !speakers else { break }
        put(TurnRecord(segment, in: document))
      }
      try out.flush()
    }
    if speakers { out.write(format == .ndjson ? tally.json : tally.table) }
    try out.finish()
    try run.finish()
  }
}
