internal import Documents
internal import Glibc

/// Another program whose output is read, within a limit of time.
///
/// Readers call the system here and in ``FileDescriptor`` only.
@safe
final class ChildProcess: ByteSource {
  /// Why a program could not be started.
  enum Problem: Error {
    case notInstalled, system
  }

  private let name: String
  private let process: pid_t
  private let output: Int32
  private let deadline: Int
  private var exit: Int32?

  /// The seconds a program may take.
  static let longest = 120

  /// Starts a program, which is looked for in `PATH`; its messages go nowhere.
  ///
  /// - Parameters:
  ///   - arguments: the program's name, then what it is given, one by one; no shell sees them.
  ///   - file: what it gets as its standard input, so that no name of a file is taken for an option,
  ///     and uploads, which have none, can be read too.
  ///   - name: the input, for messages.
  init(
    _ arguments: [String], reading file: borrowing FileDescriptor, named name: String
  ) throws(Problem) {
    self.name = name
    deadline = Self.now() + Self.longest * 1000
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw .system }
    // Programs that other readers start are not to hold our pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, file.descriptor, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Invariant: the copies live until the call is over.
    var pointers = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var environment = unsafe [strdup("LC_ALL=C.UTF-8"), nil]
    var started: pid_t = 0
    let status = unsafe posix_spawnp(
      &started, arguments[0], &actions, nil, &pointers, &environment)
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe (pointers + environment).forEach { unsafe free($0) }
    close(ends[1])
    guard status == 0 else {
      close(ends[0])
      throw status == ENOENT ? .notInstalled : .system
    }
    // Only now, since an object that is whole is stopped when it goes, and 0 is our own group.
    output = ends[0]
    process = started
  }

  deinit {
    close(output)
    if exit == nil { stop() }
  }

  /// The next output.
  ///
  /// - Throws: ``ReadFailure`` when the time is over.
  func next() throws(ReadFailure) -> [UInt8]? {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let left = deadline - Self.now()
      let ready = left > 0 ? unsafe poll(&wait, 1, Int32(left)) : 0
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        stop()
        throw ReadFailure(
          .limit, input: name, "took over \(Self.longest) seconds to convert, so it was stopped")
      }
      let count = unsafe block.withUnsafeMutableBytes { bytes in
        unsafe read(output, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      block.removeLast(block.count - count)
      return block
    }
  }

  /// Reads what is left and waits for the end; nil when the program was stopped by a signal.
  ///
  /// - Throws: ``ReadFailure`` when the time is over.
  func status() throws(ReadFailure) -> Int32? {
    // Who waits for a program that writes to a full pipe waits for ever.
    while exit == nil, try next() != nil {}
    if exit == nil { wait() }
    guard let exit, exit & 0x7F == 0 else { return nil }
    return exit >> 8 & 0xFF
  }

  private func stop() {
    kill(process, SIGKILL)
    wait()
  }

  private func wait() {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    exit = status
  }

  /// Milliseconds of a clock that only goes forward.
  private static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
