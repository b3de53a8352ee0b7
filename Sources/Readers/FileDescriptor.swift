internal import Documents
internal import Glibc

/// An open file, read in blocks.
///
/// Readers call the system here and in ``ChildProcess`` only.
@safe
struct FileDescriptor: ~Copyable {
  /// The number that the system gave it, for programs that are to read it.
  let descriptor: Int32
  private let closes: Bool

  /// Standard input.
  init() {
    descriptor = 0
    closes = false
  }

  /// Opens a file for reading; nil with `errno` set when that fails.
  init?(path: String) {
    let opened = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard opened >= 0 else { return nil }
    descriptor = opened
    closes = true
  }

  /// Opens an input.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened or is no regular file.
  init(_ input: Input) throws(ReadFailure) {
    guard let path = input.path else {
      self.init()
      return
    }
    guard let opened = FileDescriptor(path: path) else {
      throw ReadFailure(.unreadable, input: input.name, "cannot be opened for reading")
    }
    switch opened.kind {
    case .file: break
    case .directory: throw ReadFailure(.directory, input: input.name, "is a directory")
    case .other: throw ReadFailure(.notAFile, input: input.name, "is not a regular file")
    }
    self = opened
  }

  deinit { if closes { close(descriptor) } }

  /// What the system says is open.
  enum Kind {
    case file, directory, other
  }

  /// The kind of file.
  var kind: Kind {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// Appends up to `count` bytes to `buffer`; returns how many, 0 at the end, or nil on an error.
  func read(_ count: Int, into buffer: inout [UInt8]) -> Int? {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    while true {
      // Invariant: the buffer has `count` bytes behind `start`.
      let got = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe Glibc.read(descriptor, bytes.baseAddress?.advanced(by: start), count)
      }
      if got < 0, errno == EINTR { continue }
      buffer.removeLast(count - max(0, got))
      return got < 0 ? nil : got
    }
  }
}
