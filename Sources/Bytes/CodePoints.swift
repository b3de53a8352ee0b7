/// Decoding of single code points from valid UTF-8.
public enum CodePoints {
  /// The code point that starts at `offset`, and its length in bytes.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - offset: the offset, in bytes, of a first byte.
  public static func decode(_ text: Span<UInt8>, at offset: Int) -> (codePoint: UInt32, length: Int)
  {
    let first = text[offset]
    let length = ByteClass.length(ofCodePointOpenedBy: first)
    guard length > 1, offset + length <= text.count else { return (UInt32(first), 1) }
    var codePoint = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      codePoint = codePoint << 6 | UInt32(text[offset + index] & 0x3F)
    }
    return (codePoint, length)
  }

  /// The offset of the last code point's first byte before `offset`.
  public static func start(before offset: Int, in text: Span<UInt8>) -> Int {
    var start = offset - 1
    while start > 0, ByteClass.isContinuation(text[start]) { start -= 1 }
    return start
  }
}
