internal import ArgumentParser
internal import Glibc

/// Where results go: standard output, or a file that is written beside its final name and renamed
/// when it is whole.
@safe
final class Output {
  private let path: String?
  private let temporary: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var finished = false

  /// Opens an output; nil is standard output.
  init(path: String?) throws {
    // A reader that closes the pipe ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    self.path = path
    guard let path else {
      temporary = ""
      descriptor = 1
      return
    }
    temporary = path + ".part"
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw OutputError("cannot write \(temporary): \(Self.reason)") }
  }

  deinit {
    guard path != nil, !finished else { return }
    close(descriptor)
    unsafe unlink(temporary)
  }

  /// Appends text.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Sends what is buffered on, once there is enough of it.
  func flush(whenOver size: Int = 1 << 16) throws {
    guard buffer.count > size else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !Console.write(buffer, to: descriptor) else { return }
    if path == nil, errno == EPIPE { throw ExitCode.success }
    throw OutputError("cannot write \(path ?? "standard output"): \(Self.reason)")
  }

  /// Sends everything on and gives the file its name.
  func finish() throws {
    try flush(whenOver: 0)
    guard let path else { return }
    let closed = fsync(descriptor) == 0 && close(descriptor) == 0
    guard closed, unsafe rename(temporary, path) == 0 else {
      throw OutputError("cannot write \(path): \(Self.reason)")
    }
    finished = true
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
}

/// Results that cannot be written.
struct OutputError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
