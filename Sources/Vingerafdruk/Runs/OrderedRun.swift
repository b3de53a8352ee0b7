public import Readers

/// Reads inputs and works on their documents, several at a time, with results in input order.
///
/// One task reads and receives; up to `jobs` others work. Reading waits while enough batches are
/// under way, so memory stays bounded whatever the inputs' size, and the results do not depend on
/// the number of jobs.
public struct OrderedRun: Sendable {
  /// What to read.
  public let inputs: [InputFinder.Found]
  /// How to read it.
  public let options: ReadOptions
  /// The first input to read, from 0; those before it were done by an earlier run.
  public var first = 0
  /// How many tasks work at a time, from 1.
  public var jobs = 1
  /// Documents come whole, and a longer one is a failure, in bytes; nil to take any in parts.
  public var longestDocument: Int?
  /// Whether an input is a conversation where it has turns, and else what it is.
  public var readsAny = false
  /// Asked before each batch is read; after a yes nothing more is read.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// Makes a run over inputs.
  public init(_ inputs: [InputFinder.Found], options: ReadOptions) {
    self.inputs = inputs
    self.options = options
  }

  /// Runs.
  ///
  /// - Parameters:
  ///   - worker: makes a worker; called at most `jobs` times.
  ///   - receive: gets everything, in input order, one item at a time.
  /// - Throws: what workers and `receive` throw; the run stops there.
  public func run<Worker: DocumentWorker & ~Copyable>(
    with worker: @escaping @Sendable () throws -> sending Worker,
    receive: (RunItem<Worker.Output>) throws -> Void
  ) async throws {
    let pool = WorkerPool(count: jobs, make: worker)
    var reader = BatchReader(
      inputs, from: first, options: options, longestDocument: longestDocument,
      readsAny: readsAny)
    func nextBatch() -> BatchReader.Batch? { isCancelled() ? nil : reader.nextBatch() }
    // One job needs no tasks.
    if jobs == 1 {
      while let batch = nextBatch() { try pool.process(batch).forEach(receive) }
      return
    }
    typealias Numbered = (number: Int, items: [RunItem<Worker.Output>])
    try await withThrowingTaskGroup(of: Numbered.self) { group in
      var started = 0
      var working = 0
      var received = 0
      var waiting: [Int: [RunItem<Worker.Output>]] = [:]
      func receiveNext() async throws {
        guard let done = try await group.next() else { return }
        working -= 1
        waiting[done.number] = done.items
        while let items = waiting.removeValue(forKey: received) {
          received += 1
          try items.forEach(receive)
        }
      }
      while let batch = nextBatch() {
        // The second bound holds results back that one slow batch keeps waiting.
        while working == jobs || started - received >= 4 * jobs { try await receiveNext() }
        let number = started
        started += 1
        working += 1
        group.addTask { (number, try pool.process(batch)) }
      }
      while working > 0 { try await receiveNext() }
    }
  }
}
