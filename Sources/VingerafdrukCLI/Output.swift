internal import ArgumentParser
internal import Glibc

/// Where results go: standard output, or a file that is written beside its final name and renamed
/// when it is whole.
@safe
final class Output {
  private let path: String?
  /// Where the bytes go until the file is whole; the file itself when it only grows.
  private let temporary: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var finished = false
  /// Bytes sent on so far.
  private(set) var length = 0
  /// Whether an unfinished file stays, for a later run to go on with.
  var keepsUnfinished = false

  /// Opens an output; nil is standard output.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - length: how many bytes of an unfinished file to keep; nil to begin anew.
  init(path: String?, keeping length: Int? = nil) throws {
    // A reader that closes the pipe ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    self.path = path
    guard let path else {
      temporary = ""
      descriptor = 1
      return
    }
    temporary = path + ".part"
    descriptor = try Self.open(temporary, keeping: length)
    self.length = length ?? 0
  }

  /// Opens a file that is written in place, behind its first bytes.
  init(path: String, inPlaceKeeping length: Int) throws {
    self.path = path
    temporary = path
    descriptor = try Self.open(path, keeping: length)
    self.length = length
  }

  /// Opens a file to write behind its first bytes; the rest is cut off.
  private static func open(_ path: String, keeping length: Int?) throws -> Int32 {
    let opened = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    let size = opened < 0 ? -1 : lseek(opened, 0, SEEK_END)
    guard size >= length ?? 0, ftruncate(opened, off_t(length ?? 0)) == 0,
      lseek(opened, 0, SEEK_END) >= 0
    else {
      if opened >= 0, size < length ?? 0 {
        throw OutputError("\(path) is shorter than its journal says; start again without --resume")
      }
      throw OutputError("cannot write \(path): \(OutputError.reason)")
    }
    return opened
  }

  deinit {
    guard path != nil, !finished else { return }
    close(descriptor)
    if !keepsUnfinished { unsafe unlink(temporary) }
  }

  /// Appends text.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Sends what is buffered on, once there is enough of it.
  func flush(whenOver size: Int = 1 << 16) throws {
    guard buffer.count > size else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    guard !Console.write(buffer, to: descriptor) else {
      length += buffer.count
      return
    }
    if path == nil, errno == EPIPE { throw ExitCode.success }
    throw OutputError("cannot write \(path ?? "standard output"): \(OutputError.reason)")
  }

  /// Sends everything on and gives the file its name.
  func finish() throws {
    try flush(whenOver: 0)
    guard let path else { return }
    let closed = fsync(descriptor) == 0 && close(descriptor) == 0
    guard closed, unsafe rename(temporary, path) == 0 else {
      throw OutputError("cannot write \(path): \(OutputError.reason)")
    }
    finished = true
  }
}

/// Results that cannot be written.
struct OutputError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }

  /// What the system says of its last error.
  static var reason: String { unsafe String(cString: strerror(errno)) }
}
