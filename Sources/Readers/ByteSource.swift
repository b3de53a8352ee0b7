internal import Documents

/// Bytes that come block by block: a file, a member of an archive, a pipe.
protocol ByteSource: AnyObject {
  /// The next block, never empty, or nil at the end.
  func next() throws(ReadFailure) -> [UInt8]?
}

extension ByteSource {
  /// All that follows.
  ///
  /// - Parameters:
  ///   - limit: the most that is accepted, in bytes.
  ///   - name: the input, for the message.
  /// - Throws: ``ReadFailure`` when it cannot be read or is longer than `limit`.
  func readAll(limit: Int, of name: String) throws(ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while let block = try next() {
      bytes += block
      if bytes.count > limit {
        throw ReadFailure(.limit, input: name, "is over \(limit >> 20) MiB, which is refused")
      }
    }
    return bytes
  }
}

/// The bytes of an input as they are.
final class FileBytes: ByteSource {
  private let input: Input
  private let file: FileDescriptor
  /// How many bytes have been read.
  private var position = 0

  /// Opens an input.
  init(_ input: Input) throws(ReadFailure) {
    self.input = input
    file = try FileDescriptor(input)
  }

  func next() throws(ReadFailure) -> [UInt8]? {
    var block: [UInt8] = []
    guard let count = file.read(1 << 16, into: &block) else {
      throw ReadFailure(.unreadable, input: input.name, "reading stopped at byte \(position)")
    }
    position += count
    return count == 0 ? nil : block
  }
}
