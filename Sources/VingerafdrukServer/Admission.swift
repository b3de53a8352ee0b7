#if Server
  internal import Synchronization

  /// A request's place among those under way; given back once, at the latest when it is forgotten.
  final class Admission: Sendable {
    private let isOpen = Mutex(true)
    private let giveBack: @Sendable () -> Void

    init(_ giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

    deinit { end() }

    /// Gives the place back.
    func end() {
      let first = isOpen.withLock { isOpen in
        defer { isOpen = false }
        return isOpen
      }
      if first { giveBack() }
    }
  }
#endif
