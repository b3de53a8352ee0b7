/// Line and paragraph numbers that a program put before the lines of a transcript.
enum LineNumbers {
  /// The lines without their numbers, and how many were taken off.
  ///
  /// Numbers count as such when there are at least five, nearly all one more than the one before or
  /// as much more as there are lines between (every fifth line numbered).
  static func strip(_ lines: [Substring]) -> (lines: [Substring], count: Int) {
    var found: [(line: Int, ordinal: Int, number: Int)] = []
    var filled = 0
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      filled += 1
      if let (number, _) = number(line) { found.append((index, filled, number)) }
    }
    guard found.count >= 5 else { return (lines, 0) }
    let regular = zip(found, found.dropFirst()).count { before, after in
      let step = after.number - before.number
      return step == 1
        || step > 1 && step <= 10
          && (step == after.ordinal - before.ordinal || step == after.line - before.line)
    }
    guard regular * 10 >= (found.count - 1) * 9, found.count * 7 >= filled else {
      return (lines, 0)
    }
    var result = lines
    for place in found {
      if let (_, rest) = number(lines[place.line]) { result[place.line] = rest }
    }
    return (result, found.count)
  }

  /// The number a line opens with, and what follows it.
  private static func number(_ line: Substring) -> (number: Int, rest: Substring)? {
    let start = line.drop { $0 == " " || $0 == "\t" }
    let digits = start.prefix(6).prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count), let number = Int(digits) else { return nil }
    let rest = start[digits.endIndex...]
    guard rest.first == " " || rest.first == "\t" else { return nil }
    return (number, rest.drop { $0 == " " || $0 == "\t" })
  }
}
