/// Takes the marks of Markdown out of a paragraph (CommonMark 0.31, chapter 6).
struct MarkdownText {
  let keepsFootnoteMarks: Bool
  /// How many marks of footnotes were taken out.
  private(set) var marks = 0

  init(keepsFootnoteMarks: Bool) { self.keepsFootnoteMarks = keepsFootnoteMarks }

  /// The text that a reader would see.
  mutating func plain(_ text: String) -> String {
    guard text.contains(where: { "\\`*_[]<&!~".contains($0) }) else { return text }
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : "\n"
      switch character {
      case "\\" where next.isPunctuation || next.isSymbol:
        result.append(next)
        index += 2
      case "`": index += 1
      case "~" where next == "~": index += 2
      case "*", "_":
        if !isEmphasis(characters, index) { result.append(character) }
        index += 1
      case "!" where next == "[":
        index = link(characters, index + 1)?.end ?? index + 1
      case "[" where next == "^":
        guard let close = find("]", characters, index) else {
          result.append(character)
          index += 1
          continue
        }
        marks += 1
        if keepsFootnoteMarks { result += String(characters[index...close]) }
        index = close + 1
      case "[":
        if let link = link(characters, index) {
          result += plain(String(characters[index + 1..<link.close]))
          index = link.end
        } else {
          result.append(character)
          index += 1
        }
      case "<":
        index = tag(characters, index, &result)
      case "&":
        index = entity(characters, index, &result)
      default:
        result.append(character)
        index += 1
      }
    }
    return result
  }

  /// A mark inside a word is no emphasis when it is `_`, and none when it stands between spaces.
  private func isEmphasis(_ text: [Character], _ index: Int) -> Bool {
    let before = index > 0 ? text[index - 1] : " "
    let after = index + 1 < text.count ? text[index + 1] : " "
    if before.isWhitespace, after.isWhitespace { return false }
    func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    return text[index] == "*" || !(isWord(before) && isWord(after))
  }

  /// Marks are looked for no further than this, so that brackets never closed take no quadratic time.
  private static let furthest = 1_000

  private func find(_ mark: Character, _ text: [Character], _ start: Int) -> Int? {
    text[start..<min(text.count, start + Self.furthest)].firstIndex(of: mark)
  }

  /// The bracket that closes a link's text, and one past the link: `[text](address)`, `[text][name]`.
  private func link(_ text: [Character], _ start: Int) -> (close: Int, end: Int)? {
    var depth = 0
    for index in start..<min(text.count, start + Self.furthest) {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      guard depth == 0 else { continue }
      let after = index + 1 < text.count ? text[index + 1] : " "
      if after == "(", let close = find(")", text, index + 1) { return (index, close + 1) }
      if after == "[", let close = find("]", text, index + 1) { return (index, close + 1) }
      return nil
    }
    return nil
  }

  /// Goes past a tag; the address in `<https://…>` stays.
  private func tag(_ text: [Character], _ start: Int, _ result: inout String) -> Int {
    let first = start + 1 < text.count ? text[start + 1] : " "
    guard first.isLetter || first == "/" || first == "!", let close = find(">", text, start) else {
      result.append("<")
      return start + 1
    }
    let inside = String(text[start + 1..<close])
    if inside.contains("://") || inside.contains("@"), !inside.contains(" ") { result += inside }
    if inside.lowercased().hasPrefix("br") { result.append("\n") }
    return close + 1
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "euro": "€", "eacute": "é", "euml": "ë", "iuml": "ï", "ouml": "ö", "hellip": "…",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
  ]

  private func entity(_ text: [Character], _ start: Int, _ result: inout String) -> Int {
    let end = text[start..<min(text.count, start + 10)].firstIndex(of: ";")
    guard let end else {
      result.append("&")
      return start + 1
    }
    let name = String(text[start + 1..<end])
    let number =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    if let number, let scalar = Unicode.Scalar(number) {
      result.unicodeScalars.append(scalar)
    } else if let value = Self.entities[name] {
      result += value
    } else {
      result.append("&")
      return start + 1
    }
    return end + 1
  }
}
