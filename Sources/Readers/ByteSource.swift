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
    let source = LimitedBytes(self, limit: limit, of: name)
    var bytes: [UInt8] = []
    while let block = try source.next() { bytes += block }
    return bytes
  }
}

/// Bytes of which no more than a number is accepted, however small the file is that they come from.
final class LimitedBytes: ByteSource {
  private let source: any ByteSource
  private let limit: Int
  private let name: String
  private var count = 0

  init(_ source: any ByteSource, limit: Int, of name: String) {
    self.source = source
    self.limit = limit
    self.name = name
  }

  func next() throws(ReadFailure) -> [UInt8]? {
    let block = try source.next()
    count += block?.count ?? 0
    if count > limit {
      throw ReadFailure(.limit, input: name, "is over \(limit >> 20) MiB, which is refused")
    }
    return block
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
