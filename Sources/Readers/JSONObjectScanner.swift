internal import Bytes

/// Reads one JSON object (RFC 8259) and keeps the members asked for, without building the rest.
///
/// Ours, since Foundation's decoder is 150 times slower (Benchmarks) and keeps no positions.
struct JSONObjectScanner {
  /// What is wrong, and at which byte of the line.
  struct Problem: Error {
    var offset: Int
    var message: String
  }

  /// Deepest nesting that is followed.
  static let deepest = 512

  private let line: [UInt8]
  private var index = 0

  private init(_ line: [UInt8]) { self.line = line }

  /// A value that is kept.
  struct Member {
    /// What JSON knows.
    enum Kind {
      case string, number, literal, container
    }

    /// A string unescaped; anything else as written.
    var bytes: [UInt8]
    var kind: Kind
  }

  /// The values of `keys` in the object on `line`, in the order of `keys`: strings unescaped, numbers
  /// and literals as written, nil where there is no such member or it is null.
  static func values(of keys: [String?], in line: [UInt8]) throws(Problem) -> [[UInt8]?] {
    try members(of: keys, in: line).map { $0?.bytes }
  }

  /// The same, with the kind of each value.
  static func members(of keys: [String?], in line: [UInt8]) throws(Problem) -> [Member?] {
    var scanner = JSONObjectScanner(line)
    var values = [Member?](repeating: nil, count: keys.count)
    let wanted = keys.map { $0.map { Array($0.utf8) } }
    scanner.skipSpace()
    try scanner.expect(0x7B, "an object: {")
    try scanner.items(until: 0x7D, "a comma or }") { scanner throws(Problem) in
      let key = try scanner.key()
      let isWanted = wanted.contains { $0 == key }
      let kind = scanner.kind
      let value = try scanner.value(keep: isWanted, depth: 1).map {
        Member(bytes: $0, kind: kind)
      }
      for (slot, name) in wanted.enumerated() where name == key { values[slot] = value }
    }
    scanner.skipSpace()
    if scanner.index < line.count { throw scanner.problem("nothing more behind the object") }
    return values
  }

  /// Where the elements of the array in `text` stand.
  static func elements(in text: [UInt8]) throws(Problem) -> [Range<Int>] {
    var scanner = JSONObjectScanner(text)
    var ranges: [Range<Int>] = []
    scanner.skipSpace()
    try scanner.expect(0x5B, "an array: [")
    try scanner.items(until: 0x5D, "a comma or ]") { scanner throws(Problem) in
      let start = scanner.index
      _ = try scanner.value(keep: false, depth: 1)
      ranges.append(start..<scanner.index)
    }
    scanner.skipSpace()
    if scanner.index < text.count { throw scanner.problem("nothing more behind the array") }
    return ranges
  }

  /// The kind of the value that starts here.
  private var kind: Member.Kind {
    switch peek {
    case 0x22: .string
    case 0x7B, 0x5B: .container
    case 0x74, 0x66, 0x6E: .literal
    default: .number
    }
  }

  private var peek: UInt8 { index < line.count ? line[index] : 0 }

  private func problem(_ expected: String) -> Problem {
    Problem(offset: index, message: "expected \(expected)")
  }

  private mutating func skipSpace() {
    while index < line.count, [0x20, 0x09, 0x0A, 0x0D].contains(line[index]) { index += 1 }
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Problem) {
    guard peek == byte, index < line.count else { throw problem(what) }
    index += 1
  }

  /// Reads any value; returns its bytes when it is to be kept and is a string, number or literal.
  private mutating func value(keep: Bool, depth: Int) throws(Problem) -> [UInt8]? {
    if depth > Self.deepest { throw problem("at most \(Self.deepest) levels") }
    switch peek {
    case 0x22: return try string()
    case 0x7B, 0x5B:
      let start = index
      try container(depth: depth)
      return keep ? Array(line[start..<index]) : nil
    case 0x74: return try literal("true", keep)
    case 0x66: return try literal("false", keep)
    case 0x6E:
      _ = try literal("null", false)
      return nil
    default: return try number(keep)
    }
  }

  private mutating func container(depth: Int) throws(Problem) {
    let isObject = peek == 0x7B
    let close: UInt8 = isObject ? 0x7D : 0x5D
    index += 1
    try items(until: close, "a comma or a closing bracket") { scanner throws(Problem) in
      if isObject { _ = try scanner.key() }
      _ = try scanner.value(keep: false, depth: depth + 1)
    }
  }

  /// Reads what stands between brackets, parted by commas, and the closing bracket.
  private mutating func items(
    until close: UInt8, _ expected: String,
    _ item: (inout JSONObjectScanner) throws(Problem) -> Void
  ) throws(Problem) {
    skipSpace()
    if peek == close {
      index += 1
      return
    }
    while true {
      skipSpace()
      try item(&self)
      skipSpace()
      guard peek == 0x2C else { return try expect(close, expected) }
      index += 1
    }
  }

  /// Reads a member's name and the colon behind it.
  private mutating func key() throws(Problem) -> [UInt8] {
    let key = try string()
    skipSpace()
    try expect(0x3A, "a colon")
    skipSpace()
    return key
  }

  private mutating func literal(_ name: String, _ keep: Bool) throws(Problem) -> [UInt8]? {
    for byte in name.utf8 { try expect(byte, name) }
    return keep ? Array(name.utf8) : nil
  }

  private mutating func number(_ keep: Bool) throws(Problem) -> [UInt8]? {
    let start = index
    if peek == 0x2D { index += 1 }
    func digits() -> Int {
      var end = index
      while end < line.count, ByteClass.isDigit(line[end]) { end += 1 }
      return end - index
    }
    let whole = digits()
    guard whole > 0, whole == 1 || peek != 0x30 else { throw problem("a value") }
    index += whole
    if peek == 0x2E {
      index += 1
      let fraction = digits()
      guard fraction > 0 else { throw problem("digits") }
      index += fraction
    }
    if peek | 0x20 == 0x65 {
      index += 1
      if peek == 0x2B || peek == 0x2D { index += 1 }
      let exponent = digits()
      guard exponent > 0 else { throw problem("digits") }
      index += exponent
    }
    return keep ? Array(line[start..<index]) : nil
  }

  private mutating func string() throws(Problem) -> [UInt8] {
    try expect(0x22, "a string")
    var result: [UInt8] = []
    while index < line.count {
      let plain = endOfPlain(from: index)
      result.append(contentsOf: line[index..<plain])
      index = plain
      guard index < line.count else { break }
      switch line[index] {
      case 0x22:
        index += 1
        return result
      case 0x5C:
        index += 1
        try escape(into: &result)
      default: throw problem("no control character inside a string")
      }
    }
    throw problem("a closing quote")
  }

  /// Where the bytes end that stand for themselves in a string: at a quote, a backslash or a control
  /// character, or at the end of the line.
  private func endOfPlain(from start: Int) -> Int {
    let line = line.span
    var end = start
    while end < line.count, line[end] >= 0x20, line[end] != 0x22, line[end] != 0x5C { end += 1 }
    return end
  }

  private mutating func escape(into result: inout [UInt8]) throws(Problem) {
    guard index < line.count else { throw problem("an escape") }
    let byte = line[index]
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: result.append(byte)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75:
      var code = try hex()
      if code & 0xFC00 == 0xD800 {
        guard peek == 0x5C, index + 1 < line.count, line[index + 1] == 0x75 else {
          throw problem("the second half of a surrogate pair")
        }
        index += 2
        let low = try hex()
        guard low & 0xFC00 == 0xDC00 else { throw problem("the second half of a surrogate pair") }
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(code) else { throw problem("a code point") }
      result.append(contentsOf: String(Character(scalar)).utf8)
    default:
      index -= 1
      throw problem("one of \" \\ / b f n r t u behind a backslash")
    }
  }

  private mutating func hex() throws(Problem) -> UInt32 {
    guard index + 4 <= line.count,
      line[index..<index + 4].allSatisfy({
        ByteClass.isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66)
      }),
      let code = UInt32(String(decoding: line[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits") }
    index += 4
    return code
  }
}
