/// Text under construction, as UTF-8: numbers and escapes go in byte by byte, since rows of a
/// hundred cells would otherwise spend more on strings than on counting.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  /// A whole number in decimal digits, with zeros in front up to `width`, at most 8.
  mutating func append(_ number: UInt, width: Int = 1) {
    let limit: UInt = 100_000_000
    if number >= limit {
      append(number / limit, width: width - 8)
      return append(number % limit, width: 8)
    }
    // The digits, the first in the lowest byte.
    var digits: UInt64 = 0
    var count = 0
    var rest = UInt32(truncatingIfNeeded: number)
    while rest > 0 || count < width {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    }
    bytes.append(addingCapacity: 8) { out in
      for _ in 0..<count {
        out.append(UInt8(truncatingIfNeeded: digits))
        digits >>= 8
      }
    }
  }

  mutating func append(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    append(number.magnitude)
  }

  /// A number with a fixed number of decimals, rounded half away from zero; nothing for one that is
  /// not finite.
  mutating func append(_ number: Double, decimals: Int) {
    guard number.isFinite else { return }
    var scale: UInt = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((number * Double(scale)).rounded(.toNearestOrAwayFromZero))
    if scaled < 0 { bytes.append(0x2D) }
    append(scaled.magnitude / scale)
    guard decimals > 0 else { return }
    bytes.append(0x2E)
    append(scaled.magnitude % scale, width: decimals)
  }

  /// A JSON string with its quotes (RFC 8259 §7).
  mutating func appendJSON(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        append("\\u00")
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  /// A value as JSON.
  mutating func appendJSON(_ value: Value) {
    switch value {
    case .text(let text): appendJSON(text)
    case .integer(let number): append(number)
    case .decimal(let number, let decimals):
      if number.isFinite { append(number, decimals: decimals) } else { append("null") }
    case .missing: append("null")
    }
  }

  /// A value as a field of CSV or TSV, quoted where it has to be (RFC 4180 §2).
  mutating func appendField(_ value: Value, delimiter: UInt8) {
    switch value {
    case .text(let text): appendField(text, delimiter: delimiter)
    case .integer(let number): append(number)
    case .decimal(let number, let decimals): append(number, decimals: decimals)
    case .missing: break
    }
  }

  /// A text as a field of CSV or TSV.
  mutating func appendField(_ text: String, delimiter: UInt8) {
    let isSpecial = text.utf8.contains {
      $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
    }
    guard isSpecial else { return append(text) }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
