internal import Bytes

/// Tells the marks of notes from other raised or attached numbers.
enum FootnoteMarks {
  private static let superscripts: [Character: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]

  /// Abbreviations that stand before a number of their own: `art.3`, `nr.12`.
  private static let numbered: Set<String> = [
    "art", "nr", "nrs", "no", "pag", "pp", "blz", "bl", "hfst", "par", "afb", "fig", "tab", "bijl",
    "st", "vgl", "jrg", "dl", "vol", "afl", "versie", "tel", "kamer",
  ]

  private static let units: Set<Substring> = [
    "m", "cm", "mm", "dm", "km", "dam", "hm", "s", "ha", "x", "r", "co", "e", "n",
  ]

  /// Whether raised text is the mark of a note: a number, `*` or `[3]`, but no power such as m².
  ///
  /// - Parameters:
  ///   - raised: the raised text.
  ///   - text: what stands before it.
  static func isMark(_ raised: String, behind text: String) -> Bool {
    let bare = raised.trimmed.filter { !"[]().,".contains($0) }
    guard !bare.isEmpty, bare.count <= 3 else { return false }
    guard bare.allSatisfy({ ("0"..."9").contains($0) || "*†‡".contains($0) }) else { return false }
    let word = text.reversed().prefix { $0.isLetter || $0.isNumber }
    if word.first?.isNumber == true { return false }
    return !units.contains(Substring(String(word.reversed()).lowercased()))
  }

  /// The text without the marks of notes that stand as raised digits (`zin.¹`), in brackets behind a
  /// word or full stop (`zin.[3]`), or as digits behind a full stop (`straat.3 Daarna`).
  ///
  /// - Parameter count: goes up by how many were taken out.
  static func strip(_ text: String, count: inout Int) -> String {
    guard text.contains(where: { $0.isNumber }) else { return text }
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      if let end = markEnd(characters, index, result) {
        count += 1
        index = end
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  /// One past a mark that begins at `index`.
  private static func markEnd(_ text: [Character], _ index: Int, _ before: String) -> Int? {
    guard let last = before.last, last.isLetter || ".,;:!?)”’\"'".contains(last) else { return nil }
    let first = text[index]
    var end = index
    if superscripts[first] != nil {
      while end < text.count, superscripts[text[end]] != nil { end += 1 }
      let raised = text[index..<end].compactMap { superscripts[$0].map(String.init) }.joined()
      return isMark(raised, behind: before) ? end : nil
    }
    if first == "[" {
      end += 1
      while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
      guard end < text.count, text[end] == "]", (2...4).contains(end - index) else { return nil }
      return end + 1
    }
    guard ("1"..."9").contains(first), ".!?".contains(last) else { return nil }
    while end < text.count, ("0"..."9").contains(text[end]) { end += 1 }
    let word = String(before.dropLast().reversed().prefix { $0.isLetter }.reversed()).lowercased()
    guard end - index <= 2, word.count > 1, !numbered.contains(word),
      end == text.count || text[end].isWhitespace
    else { return nil }
    return end
  }
}
