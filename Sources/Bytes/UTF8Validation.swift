/// Checks of raw bytes before they are called text.
public enum UTF8Validation {
  /// The offset of the first byte that makes `bytes` invalid UTF-8, or nil when all is valid.
  ///
  /// Follows The Unicode Standard 15.0, table 3-7 (well-formed UTF-8 byte sequences).
  public static func firstError(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      if index + 16 <= count {
        // Most of a text is ASCII: on to the next byte that is not, sixteen at a time.
        let block = ByteMask.sixteen(bytes, index..<index + 16)
        let low = block.low & Self.tops
        let high = block.high & Self.tops
        if low | high == 0 {
          index += 16
          continue
        }
        index += (low == 0 ? 64 + high.trailingZeroBitCount : low.trailingZeroBitCount) / 8
      }
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, high) = (4, 0x8F)
      default: return index
      }
      guard index + length <= count else { return index }
      guard bytes[index + 1] >= low, bytes[index + 1] <= high else { return index }
      for next in 2..<max(2, length) where !ByteClass.isContinuation(bytes[index + next]) {
        return index
      }
      index += length
    }
    return nil
  }

  private static let tops: UInt64 = 0x8080_8080_8080_8080
}
