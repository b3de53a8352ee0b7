/// Names of variables that SPSS accepts: a letter first, then letters, digits, `.`, `_`, at most 64
/// bytes, no final `.`, no word of its language, and no two alike but for case.
enum SPSSName {
  private static let reserved: Set<String> = [
    "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
  ]

  /// The names for keys, in order.
  static func names(for keys: [String]) -> [String] {
    var taken = reserved
    return keys.map { key in
      let base = legal(key)
      var name = base
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = base.prefix(64 - 5) + "_\(number)"
      }
      return name
    }
  }

  private static func legal(_ key: String) -> String {
    var bytes = key.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: byte
      default: UInt8(ascii: "_")
      }
    }
    let isLetter = bytes.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } ?? false
    if !isLetter { bytes.insert(contentsOf: Array("v_".utf8), at: 0) }
    bytes = Array(bytes.prefix(64))
    while bytes.last == 0x2E { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
