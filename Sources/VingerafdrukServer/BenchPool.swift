#if Server
  internal import HTTPTypes
  internal import ICU
  internal import Synchronization

  /// Lends benches in the order of asking; what comes when the queue is full is refused.
  final class BenchPool: Sendable {
    private struct Waiter {
      var id: Int
      var continuation: CheckedContinuation<Bench?, Never>
      var timer: Task<Void, any Error>?
    }

    private struct State {
      var free: [Bench]
      var waiting: [Waiter] = []
      var nextWaiter = 0
      var admitted = 0
    }

    private let state: Mutex<State>
    private let limit: Int
    private let patience: Duration

    /// Makes the benches.
    init(_ lexicons: LoadedLexicons, _ options: ServerOptions) throws(ICUError) {
      var benches: [Bench] = []
      for _ in 0..<options.concurrency { benches.append(try Bench(lexicons)) }
      state = Mutex(State(free: benches))
      limit = options.concurrency + options.queue
      patience = .seconds(options.timeout)
    }

    /// Gives a request a place, or refuses it at once.
    func admit() throws(Problem) -> Admission {
      let isAdmitted = state.withLock { state in
        guard state.admitted < limit else { return false }
        state.admitted += 1
        return true
      }
      guard isAdmitted else {
        throw Problem(.tooBusy, "too many requests at once", headers: [.retryAfter: "1"])
      }
      return Admission { [self] in state.withLock { $0.admitted -= 1 } }
    }

    /// Waits for a bench and lends it to `body`; refuses when none comes free within the server's time
    /// limit.
    func withBench<Result>(_ body: (Bench) async throws -> Result) async throws -> Result {
      try await withBench(patience: patience, body)
    }

    /// The same, waiting as long as is said; nil for as long as it takes.
    func withBench<Result>(
      patience: Duration?, _ body: (Bench) async throws -> Result
    ) async throws -> Result {
      let bench = await withCheckedContinuation { continuation in
        let free = state.withLock { state -> Bench? in
          if let bench = state.free.popLast() { return bench }
          let id = state.nextWaiter
          state.nextWaiter += 1
          let timer = patience.map { patience in
            Task {
              try await Task.sleep(for: patience)
              giveUp(id)
            }
          }
          state.waiting.append(Waiter(id: id, continuation: continuation, timer: timer))
          return nil
        }
        if let free { continuation.resume(returning: free) }
      }
      guard let bench else {
        throw Problem(.tooBusy, "no turn came within the time limit", headers: [.retryAfter: "5"])
      }
      defer { giveBack(bench) }
      return try await body(bench)
    }

    private func giveUp(_ id: Int) {
      let waiter = state.withLock { state -> Waiter? in
        guard let index = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
        return state.waiting.remove(at: index)
      }
      waiter?.continuation.resume(returning: nil)
    }

    private func giveBack(_ bench: Bench) {
      let next = state.withLock { state -> Waiter? in
        guard !state.waiting.isEmpty else {
          state.free.append(bench)
          return nil
        }
        return state.waiting.removeFirst()
      }
      next?.timer?.cancel()
      next?.continuation.resume(returning: bench)
    }
  }
#endif
