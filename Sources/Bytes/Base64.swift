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
    let text = text.span
    let values = values.span
    var isValid = true
    bytes.append(addingCapacity: text.count * 3 / 4 + 1) { out in
      var group: UInt32 = 0
      var bits: UInt32 = 0
      for index in text.indices {
        let value = values[Int(text[index])]
        if value >= 64 {
          isValid = false
          return
        }
        group = group << 6 | UInt32(value)
        bits += 6
        if bits >= 8 {
          bits -= 8
          out.append(UInt8(truncatingIfNeeded: group >> bits))
        }
      }
    }
    return isValid
  }
}
