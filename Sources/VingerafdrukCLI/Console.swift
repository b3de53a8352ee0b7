internal import Glibc

/// Standard output and standard error, as bytes.
@safe
enum Console {
  /// Writes a line to standard error.
  static func error(_ line: String) { errorText(line + "\n") }

  /// Writes to standard error.
  static func errorText(_ text: String) { _ = write(Array(text.utf8), to: 2) }

  /// Whether a person is looking at standard output.
  static var isTerminal: Bool { isTerminal(1) }

  /// Whether a person is looking at a descriptor.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Writes all bytes to a descriptor; false when it takes no more.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      // Invariant: offset < bytes.count.
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      offset += written
    }
    return true
  }
}
