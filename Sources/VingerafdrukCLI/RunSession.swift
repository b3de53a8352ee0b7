internal import ArgumentParser
internal import Documents
internal import Readers
internal import Reports
internal import Vingerafdruk

/// One run of a command over its inputs: output, journal, tally.
final class RunSession {
  /// Where results go.
  let output: Output
  /// Whether an earlier run's output is gone on with.
  let isResumed: Bool
  /// How many parts of the input could not be read so far.
  var failed: Int { tally.failed }
  private var run: OrderedRun
  private var tally: RunTally
  private let journal: RunJournal?

  /// Starts a run, or goes on with an interrupted one.
  ///
  /// - Parameters:
  ///   - options: how the run goes.
  ///   - input: what is read and how.
  ///   - output: the file that results go to; nil for standard output.
  ///   - isResumable: whether results can be added to those of an interrupted run.
  ///   - lexicon: what the lexicons are known by; results of others are not mixed.
  ///   - prefersTranscripts: whether plain text is read as a transcript.
  ///   - readsAny: whether plain text is read as a transcript where it has turns, and else as text.
  ///   - longestDocument: documents come whole, up to this length in bytes; nil to divide them.
  init(
    _ options: RunOptions, input: InputOptions, output path: String?, isResumable: Bool,
    lexicon: String, prefersTranscripts: Bool = false, readsAny: Bool = false,
    longestDocument: Int? = nil
  ) throws {
    let inputs = InputFinder.find(input.inputs)
    var readOptions = try input.readOptions()
    readOptions.prefersTranscripts = prefersTranscripts
    run = options.run(over: inputs, readOptions)
    run.longestDocument = longestDocument
    run.readsAny = readsAny
    tally = try RunTally(options, inputs: inputs)
    var isResumed = false
    if let path, isResumable {
      let header = RunJournal.Header(
        program: VersionText.program, lexicon: lexicon,
        arguments: CommandLine.arguments.dropFirst().filter { !Self.volatile.contains($0) },
        inputs: inputs.map(\.name))
      if options.resume, let (journal, done) = try RunJournal.resume(path, header: header) {
        output = try Output(path: path, keeping: done.last?.length ?? 0)
        self.journal = journal
        run.first = (done.last?.index ?? -1) + 1
        for entry in done { tally.add(entry) }
        isResumed = !done.isEmpty
      } else {
        output = try Output(path: path)
        journal = try RunJournal(for: path, header: header)
      }
    } else {
      if options.resume {
        throw ValidationError("--resume needs --output and a format of rows: csv, tsv or ndjson")
      }
      output = try Output(path: path)
      journal = nil
    }
    self.isResumed = isResumed
  }

  /// Options that change nothing in the results.
  private static let volatile: Set<String> = ["--resume", "--progress", "--no-progress"]

  /// Goes through all inputs; `receive` gets every item in order and where to write.
  func run<Worker: DocumentWorker & ~Copyable>(
    with worker: @escaping @Sendable () throws -> sending Worker,
    receive: (RunItem<Worker.Output>, Output) throws -> Void
  ) async throws {
    Interruption.listen()
    try await run.run(with: worker) { item in
      try receive(item, output)
      let line = try tally.add(item)
      if let journal, case .end(let outcome) = item {
        try output.flush(whenOver: 0)
        try journal.add(
          RunJournal.Entry(
            index: outcome.index, documents: outcome.documents, failures: outcome.failures,
            length: output.length, log: line))
      } else {
        try output.flush()
      }
    }
  }

  /// Closes the results and gives the output its name, unless the run was interrupted; then says how
  /// it went.
  func finish(_ sink: any ResultSink) throws {
    try sink.finish()
    if Interruption.wasAsked, let journal {
      // The results so far stay, for --resume.
      output.keepsUnfinished = true
      journal.keep()
    } else {
      try output.finish()
      try journal?.remove()
    }
    try tally.finish()
  }
}

extension InputFinder.Found {
  /// What the user named, or its path below a directory that was named.
  fileprivate var name: String {
    switch self {
    case .input(let input): input.name
    case .failure(let failure): failure.input
    }
  }
}
