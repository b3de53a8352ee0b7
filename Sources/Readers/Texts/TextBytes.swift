internal import Documents

/// The text of an input as a source of UTF-8.
final class TextBytes: ByteSource {
  private var stream: TextStream

  /// Opens an input.
  init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    stream = try TextStream(input, options)
  }

  func next() throws(ReadFailure) -> [UInt8]? { try stream.next() }

  /// What is worth saying about the charset.
  var remarks: [String] { stream.remarks }
}
