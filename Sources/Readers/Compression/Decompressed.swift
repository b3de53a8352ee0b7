#if Compression
  internal import Documents

  /// Turns compressed bytes into what they stand for, piece by piece.
  protocol Decompressor: AnyObject {
    /// Appends what the bytes from `start` on stand for to `output`, at most one block.
    ///
    /// - Returns: how many bytes were taken, and whether a member ended with the last of them; nil
    ///   when the data is damaged.
    func feed(
      _ source: [UInt8], from start: Int, into output: inout [UInt8]
    ) -> (taken: Int, ended: Bool)?
  }

  /// The bytes of a compressed input, block by block.
  ///
  /// A block of output is never longer than a block of input may be, so that data which grows a
  /// thousandfold takes time, but no memory.
  final class Decompressed: ByteSource {
    /// The most that is decompressed at a time, in bytes.
    static let blockSize = 1 << 16

    private let source: any ByteSource
    private let codec: any Decompressor
    private let name: String
    private let input: Input
    private var block: [UInt8] = []
    private var index = 0
    private var atEnd = false
    /// Whether the last byte was the last of a member.
    private var isComplete = false
    /// Compressed bytes before `block`.
    private var position = 0

    init(_ source: any ByteSource, by codec: any Decompressor, _ name: String, _ input: Input) {
      self.source = source
      self.codec = codec
      self.name = name
      self.input = input
    }

    func next() throws(ReadFailure) -> [UInt8]? {
      var output: [UInt8] = []
      while true {
        if index == block.count, !atEnd {
          position += block.count
          index = 0
          if let next = try source.next() {
            block = next
          } else {
            block = []
            atEnd = true
          }
        }
        guard let (taken, ended) = codec.feed(block, from: index, into: &output) else {
          throw ReadFailure(
            .malformed, input: input.name, "damaged \(name) data at byte \(position + index)")
        }
        index += taken
        if taken > 0 || !output.isEmpty { isComplete = ended }
        if !output.isEmpty { return output }
        if atEnd, taken == 0 {
          if isComplete { return nil }
          throw ReadFailure(.malformed, input: input.name, "the \(name) data ends early")
        }
      }
    }
  }
#endif
