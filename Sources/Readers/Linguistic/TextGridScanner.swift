/// Reads the free-standing values of a Praat text file, as Praat itself does.
///
/// They are numbers, texts in double quotes and flags in angle brackets. All else (`xmin =`, `[1]:`)
/// is for people, so the long form and the short one are the same.
struct TextGridScanner {
  /// A value.
  enum Value {
    case number(Double), text(String), flag(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// The line of the value read last, from 1.
  private(set) var line = 1
  private var nextLine = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next value, or nil at the end.
  mutating func next() -> Value? {
    while index < bytes.count {
      line = nextLine
      switch bytes[index] {
      case 0x0A:
        nextLine += 1
        index += 1
      case 0x20, 0x09, 0x0D: index += 1
      case 0x21:
        // A remark to the end of the line.
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      case 0x22: return .text(quoted())
      case 0x3C:
        let start = index + 1
        while index < bytes.count, bytes[index] != 0x3E, bytes[index] != 0x0A { index += 1 }
        defer { index = min(index + 1, bytes.count) }
        return .flag(String(decoding: bytes[start..<index], as: UTF8.self))
      default:
        let start = index
        while index < bytes.count, ![0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) { index += 1 }
        if let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) {
          return .number(number)
        }
      }
    }
    return nil
  }

  /// The text between double quotes; a doubled quote stands for one.
  private mutating func quoted() -> String {
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { nextLine += 1 }
      if byte == 0x22 {
        guard index < bytes.count, bytes[index] == 0x22 else { break }
        index += 1
      }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
