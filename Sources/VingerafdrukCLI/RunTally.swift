internal import ArgumentParser
internal import Documents
internal import Readers
internal import Reports
internal import Vingerafdruk

/// Keeps the tally of a run: tells what failed on standard error, writes the log, shows how far the
/// run is, and ends with one line and the exit status.
struct RunTally {
  private var read = 0
  /// How many parts of the input could not be read so far.
  private(set) var failed = 0
  private var failures: [ReadFailure] = []
  private let log: Output?
  private var progress: ProgressLine?

  /// Starts a tally.
  ///
  /// - Parameters:
  ///   - options: say whether there is a log and a line of progress.
  ///   - inputs: all inputs.
  init(_ options: RunOptions, inputs: [InputFinder.Found]) throws {
    log = try options.log.map { try Output(path: $0) }
    if options.progress ?? (Console.isTerminal(2) && !Console.isTerminal(1)) {
      progress = ProgressLine(inputs)
    }
  }

  /// Counts what an earlier run did.
  mutating func add(_ done: RunJournal.Entry) {
    read += done.documents
    failed += done.failures
    log?.write(done.log)
    progress?.end(input: done.index)
  }

  /// Takes in an item of the run; outputs pass by.
  ///
  /// Returns the log's line when an input ends.
  mutating func add<Output>(_ item: RunItem<Output>) throws -> String {
    switch item {
    case .output: break
    case .failure(let failure):
      failed += 1
      progress?.clear()
      Console.error("vingerafdruk: \(failure)")
      if failures.count < RunLog.longest { failures.append(failure) }
    case .end(let outcome):
      read += outcome.documents
      if !outcome.notes.isEmpty { progress?.clear() }
      for note in outcome.notes { Console.error(note) }
      progress?.end(input: outcome.index)
      let line = RunLog.line(
        input: outcome.input, documents: outcome.documents, failed: outcome.failures,
        failures: failures, notes: outcome.notes)
      failures.removeAll()
      log?.write(line)
      try log?.flush()
      return line
    case .progress(let bytes):
      progress?.add(bytes: bytes)
    }
    return ""
  }

  /// The one-line summary; exit status 1 when something failed.
  mutating func finish() throws {
    progress?.clear()
    let interrupted = Interruption.wasAsked
    Console.error(
      "vingerafdruk: \(read) read, \(failed) failed" + (interrupted ? ", interrupted" : ""))
    if let log {
      log.write(RunLog.summary(read: read, failed: failed, isInterrupted: interrupted))
      try log.finish()
    }
    if interrupted { throw ExitCode(Interruption.exitStatus) }
    if failed > 0 { throw ExitCode(1) }
  }
}
