internal import Documents

/// Opens the bytes of an input, decompressed where they are gzip or zstd by their first bytes.
enum InputBytes {
  /// Opens an input.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened, or is compressed and this build cannot
  ///   read that.
  static func open(_ input: Input) throws(ReadFailure) -> any ByteSource {
    let file = try FileBytes(input)
    // A pipe may hand out less than the four bytes that tell.
    var start: [UInt8] = []
    while start.count < 4, let block = try file.next() { start += block }
    let name: String
    if start.starts(with: [0x1F, 0x8B]) {
      name = "gzip"
    } else if start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      name = "zstd"
    } else {
      return StartedBytes(start, file)
    }
    #if Compression
      guard let codec: any Decompressor = name == "gzip" ? Gunzip() : Unzstd() else {
        throw ReadFailure(.limit, input: input.name, "no memory to decompress \(name)")
      }
      return Decompressed(StartedBytes(start, file), by: codec, name, input)
    #else
      throw ReadFailure(
        .unreadable, input: input.name,
        "this build cannot read \(name); build it with the trait Compression")
    #endif
  }
}

/// Bytes of which the first were read already, or all of them.
final class StartedBytes: ByteSource {
  private var start: [UInt8]
  private let rest: (any ByteSource)?

  init(_ start: [UInt8], _ rest: (any ByteSource)? = nil) {
    self.start = start
    self.rest = rest
  }

  func next() throws(ReadFailure) -> [UInt8]? {
    if start.isEmpty { return try rest?.next() }
    defer { start = [] }
    return start
  }
}
