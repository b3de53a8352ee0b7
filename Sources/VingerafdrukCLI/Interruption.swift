internal import Glibc
internal import Synchronization

/// Whether the user asked the run to stop (SIGINT, SIGTERM).
///
/// The first such signal lets what is under way finish; a second one stops the program at once.
enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// Whether a signal has come.
  static var wasAsked: Bool { signal.load(ordering: .relaxed) != 0 }

  /// The exit status for a run that a signal ended, by the shells' convention.
  static var exitStatus: Int32 { 128 + signal.load(ordering: .relaxed) }

  /// Listens from now on.
  static func listen() {
    for number in [SIGINT, SIGTERM] {
      Glibc.signal(number) { number in
        Interruption.signal.store(number, ordering: .relaxed)
        Glibc.signal(number, SIG_DFL)
      }
    }
  }
}
