internal import Synchronization

/// The samples of a text's blocks, drawn when an interval first needs them.
final class LazyResamples: Sendable {
  private enum State: Sendable {
    case waiting(CountBlocks, MeasureOptions)
    case drawn(Resamples?)
  }

  private let state: Mutex<State>
  /// The intervals that were computed: both ends of one are asked for, and each takes all samples.
  private let shares = Mutex<[[Int]: Interval]>([:])

  /// Keeps the blocks of a text; nil for one that is too short for samples.
  init(_ blocks: CountBlocks?, _ options: MeasureOptions) {
    state = Mutex(blocks.map { .waiting($0, options) } ?? .drawn(nil))
  }

  /// The samples; nil for a text without enough blocks.
  var value: Resamples? {
    state.withLock { state in
      guard case .waiting(let blocks, let options) = state else {
        if case .drawn(let samples) = state { return samples }
        return nil
      }
      let samples = Resamples(of: blocks, count: options.resamples, seed: options.seed)
      state = .drawn(samples)
      return samples
    }
  }

  /// The interval around the share at some places; computed once.
  func share(at places: [Int], _ compute: (Resamples?) -> Interval?) -> Interval? {
    guard let resamples = value else { return compute(nil) }
    if let known = shares.withLock({ $0[places] }) { return known }
    let interval = compute(resamples)
    if let interval { shares.withLock { $0[places] = interval } }
    return interval
  }
}
