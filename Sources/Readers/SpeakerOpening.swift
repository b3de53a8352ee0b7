internal import Bytes

extension SpeakerLabels {
  /// The shape of a line that opens a turn.
  enum Shape: CaseIterable {
    /// `Anna: …`, `[00:01:23] Anna: …`, `Anna (00:01): …`, `@Anna: …`.
    case colon
    /// A name and a time on a line of their own, what is said below: `00:00:09 Spreker 2`,
    /// `Jansen, Piet   0:03`, `[Piet Jansen] 10:02:33`.
    case timed
    /// A name, a tab, what is said.
    case tab
    /// A name on a line of its own.
    case alone
  }

  /// A line that may open a turn.
  struct Opening {
    var label: String
    var start: String?
    /// What is said on the same line.
    var text: Substring
    var shape = Shape.colon
  }

  /// Reads a line as an opening with a colon, if it has the shape of one.
  static func opening(_ line: Substring) -> Opening? {
    var rest = line.drop { " \t\u{FEFF}".contains($0) }
    var start = TimeStamp.take(from: &rest)
    let emphasis = rest.prefix { $0 == "*" || $0 == "_" }
    rest = rest[emphasis.endIndex...]
    if rest.first == "@" { rest.removeFirst() }
    var colon: Substring.Index?
    for index in rest.prefix(60).indices where rest[index] == ":" {
      let next = rest[rest.index(after: index)...].drop { $0 == "*" || $0 == "_" }.first
      if next.map({ $0 == " " || $0 == "\t" || $0 == "\u{A0}" }) ?? true {
        colon = index
        break
      }
    }
    guard let colon else { return nil }
    var label = rest[..<colon]
    if start == nil { start = TimeStamp.takeLast(from: &label) }
    var text = rest[rest.index(after: colon)...]
    if !emphasis.isEmpty {
      while label.last == "*" || label.last == "_" { label.removeLast() }
      text = text.drop { $0 == "*" || $0 == "_" }
    }
    text = text.drop { " \t\u{A0}".contains($0) }
    guard let name = name(label, words: 4) else { return nil }
    if start == nil {
      // noScribe: the time behind the label.
      var said = text
      if text.first.map({ "[#(".contains($0) }) == true, let found = TimeStamp.take(from: &said) {
        start = found
        text = said
      }
    }
    return Opening(label: name, start: start, text: text)
  }

  /// Reads a line as an opening without a colon, if it has the shape of one.
  static func heading(_ line: Substring) -> Opening? {
    guard line.prefix(4096).contains(where: { !$0.isWhitespace }) else { return nil }
    if let tab = line.prefix(41).firstIndex(of: "\t"), tab > line.startIndex,
      let name = name(line[..<tab], words: 4)
    {
      let text = line[line.index(after: tab)...].drop { " \t".contains($0) }
      var said = text
      if TimeStamp.take(from: &said) == nil {
        return Opening(label: name, start: nil, text: text, shape: .tab)
      }
    }
    guard line.prefix(81).count <= 80 else { return nil }
    var rest = Substring(line.trimmed)
    let start = TimeStamp.take(from: &rest) ?? TimeStamp.takeLast(from: &rest)
    if rest.first == "[", rest.last == "]" { rest = rest.dropFirst().dropLast() }
    guard let name = name(rest, words: start == nil ? 3 : 6),
      start != nil || name.last != "." && name.first?.isUppercase == true
    else { return nil }
    return Opening(
      label: name, start: start, text: rest[rest.endIndex...], shape: start == nil ? .alone : .timed
    )
  }

  /// A label without the space around it, when it can be a speaker's.
  private static func name(_ label: Substring, words most: Int) -> String? {
    let name = label.trimmed
    guard let first = name.first, first.isLetter, name.count <= 40,
      name.split(separator: " ").count <= most,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .-'’(),&/_".contains($0) })
    else { return nil }
    return name
  }
}
