internal import CICU

/// Converts bytes in a named charset to UTF-8, piece by piece.
@safe
public struct CharsetConverter: ~Copyable {
  private let handle: OpaquePointer
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// How many bytes of input have been converted so far.
  public private(set) var consumed = 0

  /// Opens a converter.
  ///
  /// - Parameters:
  ///   - charset: a name ICU knows, such as `windows-1252`.
  ///   - lossy: whether undecodable bytes become U+FFFD; otherwise they are an error.
  /// - Throws: ``ICUError`` when the charset is unknown.
  public init(charset: String, lossy: Bool) throws(ICUError) {
    var status: Int32 = 0
    let opened = unsafe charset.withCString { name in
      unsafe cicu_converter_open(name, lossy ? 1 : 0, &status)
    }
    try ICUError.check(status, "open charset \(charset)")
    guard let opened = unsafe opened else { throw ICUError(action: "open charset", code: 7) }
    // Invariant: `handle` is open until deinit and never leaves this value.
    unsafe handle = opened
  }

  deinit { unsafe cicu_converter_close(handle) }

  /// Appends the UTF-8 of a piece of input to `utf8`.
  ///
  /// - Parameters:
  ///   - bytes: the next piece; it may end inside a character.
  ///   - last: whether no more input follows.
  ///   - utf8: receives the text.
  /// - Throws: ``ICUError`` at undecodable bytes; ``consumed`` then tells where.
  public mutating func convert(_ bytes: Span<UInt8>, last: Bool, into utf8: inout [UInt8])
    throws(ICUError)
  {
    var offset = 0
    while true {
      var status: Int32 = 0
      var taken: Int64 = 0
      var written: Int64 = 0
      let full = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe buffer.withUnsafeMutableBufferPointer { target -> Int32 in
          guard let out = target.baseAddress else { return 0 }
          var none: UInt8 = 0
          // Invariant: offset ≤ source.count, and an empty source is never read.
          return unsafe withUnsafePointer(to: &none) { empty in
            let base = unsafe source.baseAddress ?? empty
            return unsafe cicu_converter_feed(
              handle, base + offset, Int64(source.count - offset), last ? 1 : 0, &taken, out,
              Int64(target.count), &written, &status)
          }
        }
      }
      offset += Int(taken)
      consumed += Int(taken)
      utf8.append(contentsOf: buffer[..<Int(written)])
      try ICUError.check(status, "decode")
      if full == 0 { return }
    }
  }
}
