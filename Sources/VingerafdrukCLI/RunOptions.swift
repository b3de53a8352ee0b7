internal import ArgumentParser
internal import Glibc
internal import Readers
internal import Vingerafdruk

/// The options that say how a run over many inputs goes.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many documents to work on at a time; if not given, one for each core.",
      valueName: "number"))
  var jobs: Int?

  @Flag(
    help: """
      Go on with an interrupted run: needs --output and the same options and inputs as before. \
      For csv, tsv and ndjson.
      """)
  var resume = false

  @Option(
    help: ArgumentHelp(
      "Write what became of each input to this file, as NDJSON.", valueName: "file"),
    completion: .file(extensions: ["ndjson"]))
  var log: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Show how far the run is; if not given, on a terminal only.")
  var progress: Bool?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  /// A run with these options.
  func run(over inputs: [InputFinder.Found], _ options: ReadOptions) -> OrderedRun {
    var run = OrderedRun(inputs, options: options)
    run.jobs = jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    run.isCancelled = { Interruption.wasAsked }
    return run
  }
}
