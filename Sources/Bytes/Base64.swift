/// Bytes as text (RFC 4648 §4), without padding.
public enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes.
  public static func encode(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let left = bytes.endIndex - index
      let group =
        UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
        | (left > 2 ? UInt32(bytes[index + 2]) : 0)
      for digit in 0..<min(4, left + 1) {
        text.append(alphabet[Int(group >> UInt32(18 - digit * 6)) & 63])
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// Appends the bytes; false when a digit is none.
  public static func decode(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Bool {
    var group: UInt32 = 0
    var bits: UInt32 = 0
    for digit in text {
      let value = values[Int(digit)]
      guard value < 64 else { return false }
      group = group << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
      }
    }
    return true
  }
}
