/// Time stamps as transcribers and programs write them.
enum TimeStamp {
  /// Takes a time stamp, or a range of two, off the front with the space or dash behind it:
  /// `[00:01:23]`, `(01:23)`, `#00:01:23-4#`, `00:01:23.456`, `0:03`, `[00:01 - 00:05]`.
  ///
  /// - Returns: the first time as written; nil, with `rest` as it was, when none stands there.
  static func take(from rest: inout Substring) -> String? {
    var scan = rest
    var close: Character?
    if let first = scan.first, let closing = brackets[first] {
      close = closing
      scan.removeFirst()
    }
    guard let stamp = clock(&scan) else { return nil }
    var second = scan.drop { " ->".contains($0) }
    if scan.first == " ", second.startIndex > scan.startIndex, clock(&second) != nil {
      scan = second
    }
    if let close {
      guard scan.first == close else { return nil }
      scan.removeFirst()
    } else {
      guard scan.isEmpty || scan.first == " " || scan.first == "\t" else { return nil }
    }
    rest = scan.drop { " \t-–".contains($0) }
    return stamp
  }

  /// Takes a time stamp off the end with the space before it: `Anna (00:01)`, `Anna  0:03`.
  static func takeLast(from rest: inout Substring) -> String? {
    var end = rest
    while end.last == " " || end.last == "\t" { end.removeLast() }
    guard
      let start = end.lastIndex(where: { !($0.isNumber || ":.,-])#".contains($0)) }),
      start < end.endIndex
    else { return nil }
    let isBracket = brackets[end[start]] != nil
    let from = isBracket ? start : end.index(after: start)
    guard isBracket || end[start] == " " || end[start] == "\t" else { return nil }
    var stamp = end[from...]
    guard let found = take(from: &stamp), stamp.isEmpty else { return nil }
    rest = end[..<from]
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return found
  }

  /// Whether a line is nothing but a time stamp.
  static func isAlone(_ line: Substring) -> Bool {
    var rest = line.drop { $0 == " " || $0 == "\t" }
    return take(from: &rest) != nil && rest.allSatisfy(\.isWhitespace)
  }

  /// Seconds as `00:01:23.456`.
  static func written(seconds: Double) -> String {
    let whole = max(0, min(seconds, 359_999)) * 1000
    let milliseconds = Int(whole.rounded())
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(milliseconds / 3_600_000, 2) + ":" + padded(milliseconds / 60_000 % 60, 2) + ":"
      + padded(milliseconds / 1000 % 60, 2) + "." + padded(milliseconds % 1000, 3)
  }

  private static let brackets: [Character: Character] = [
    "[": "]", "(": ")", "#": "#", "<": ">", "{": "}",
  ]

  /// Takes `0:03`, `00:01:23`, `00:01:23.456` or `00:01:23-4` off the front.
  private static func clock(_ rest: inout Substring) -> String? {
    var scan = rest
    var groups = 0
    while groups < 3 {
      let digits = scan.prefix { $0.isASCII && $0.isNumber }
      guard groups == 0 ? (1...3).contains(digits.count) : digits.count == 2 else { return nil }
      scan = scan[digits.endIndex...]
      groups += 1
      guard scan.first == ":" else { break }
      scan.removeFirst()
    }
    guard groups >= 2 else { return nil }
    if let first = scan.first, ".,-".contains(first) {
      let fraction = scan.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if !fraction.isEmpty { scan = scan[fraction.endIndex...] }
    }
    let stamp = String(rest[..<scan.startIndex])
    rest = scan
    return stamp
  }
}
