internal import Synchronization

/// The workers of a run: as many as there are jobs, each made when it is first needed.
///
/// At most `count` tasks ask at a time, so a free worker is always found.
final class WorkerPool<Worker: DocumentWorker & ~Copyable>: Sendable {
  /// One worker and whether it has been made; only one task at a time has it.
  private final class Place: Sendable {
    let worker = Mutex<Worker?>(nil)
  }

  private let places: [Place]
  private let free: Mutex<[Int]>
  private let make: @Sendable () throws -> sending Worker

  init(count: Int, make: @escaping @Sendable () throws -> sending Worker) {
    places = (0..<count).map { _ in Place() }
    free = Mutex(Array((0..<count).reversed()))
    self.make = make
  }

  /// Works on the parts of a batch; everything else in it passes through.
  func process(_ batch: BatchReader.Batch) throws -> [RunItem<Worker.Output>] {
    guard let number = free.withLock({ $0.popLast() }) else {
      preconditionFailure("more tasks than workers")
    }
    defer { free.withLock { $0.append(number) } }
    return try places[number].worker.withLock { worker in
      if worker == nil { worker = try make() }
      var items: [RunItem<Worker.Output>] = []
      items.reserveCapacity(batch.items.count + 1)
      for item in batch.items {
        switch item {
        case .part(let part):
          if let output = try worker?.process(part) { items.append(.output(output)) }
        case .failure(let failure): items.append(.failure(failure))
        case .end(let outcome): items.append(.end(outcome))
        }
      }
      items.append(.progress(bytes: batch.bytes))
      return items
    }
  }
}
