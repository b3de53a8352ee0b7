/// Takes a transcriber's marks out of what was said, and counts them.
///
/// Marks are: notes in square brackets (`[lacht]`, `[onverstaanbaar]`), notes in round brackets of one
/// or two words that name a sound or pause (`(lacht)`, `(..)`, `(3)`), time stamps (`[00:01:23]`,
/// `#00:01:23-4#`), overlap slashes (`//…//`), and codes of the Spoken Dutch Corpus (`*a`, `xxx`,
/// `ggg`).
struct TranscriptMarks {
  /// How many of each kind were taken out.
  private(set) var counts: [String: Int] = [:]

  private static let sounds: Set<String> = [
    "lacht", "lachen", "gelach", "zucht", "zuchtend", "zuchten", "stilte", "pauze", "hoest",
    "huilt",
    "onverstaanbaar", "onduidelijk", "telefoon", "gaat", "overlap", "knikt", "fluistert", "snikt",
    "korte", "lange", "lach", "lachend", "grinnikt", "schraapt", "keel", "kucht", "geluid",
  ]

  /// The text without marks.
  mutating func strip(_ text: String) -> String {
    var result = ""
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      // Notes are short: looking further would take quadratic time on brackets never closed.
      if character == "[", let close = text[index...].prefix(61).firstIndex(of: "]") {
        counts["[…]", default: 0] += 1
        index = text.index(after: close)
        continue
      }
      if character == "(", let close = text[index...].prefix(42).firstIndex(of: ")"),
        isSound(text[text.index(after: index)..<close])
      {
        counts["(…)", default: 0] += 1
        index = text.index(after: close)
        continue
      }
      if character == "#", let close = timeEnd(text, text.index(after: index)) {
        counts["#time#", default: 0] += 1
        index = close
        continue
      }
      if character == "/", text[index...].hasPrefix("//") {
        counts["//", default: 0] += 1
        index = text.index(index, offsetBy: 2)
        continue
      }
      result.append(character)
      index = text.index(after: index)
    }
    return stripCodes(result)
  }

  private func isSound(_ note: Substring) -> Bool {
    if note.count > 40 { return false }
    if note.allSatisfy({ ".0123456789,: -".contains($0) }) { return true }
    let words = note.lowercased().split(separator: " ")
    return words.count <= 3 && words.contains { Self.sounds.contains(String($0)) }
  }

  /// One past the closing `#` of `00:01:23-4#`.
  private func timeEnd(_ text: String, _ start: String.Index) -> String.Index? {
    guard let close = text[start...].prefix(32).firstIndex(of: "#"),
      text.distance(from: start, to: close) >= 5,
      text[start..<close].allSatisfy({ $0.isNumber || ":-.".contains($0) })
    else { return nil }
    return text.index(after: close)
  }

  /// Codes of the Spoken Dutch Corpus: `woord*a` loses its code, `xxx` and `ggg` go.
  private mutating func stripCodes(_ text: String) -> String {
    guard text.contains("*") || text.contains("xxx") || text.contains("ggg") else { return text }
    var words: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let bare = word.filter { $0.isLetter }
      if bare == "xxx" || bare == "ggg" {
        counts["xxx/ggg", default: 0] += 1
        let rest = word.drop { $0.isLetter }
        if let last = words.last, !rest.isEmpty { words[words.count - 1] = last + String(rest) }
        continue
      }
      if let star = word.firstIndex(of: "*"), star > word.startIndex {
        let code = word[word.index(after: star)...].prefix { $0.isLetter }
        if code.count == 1, "adnuvxzts".contains(code) {
          counts["*code", default: 0] += 1
          words.append(String(word[..<star]) + String(word[word.index(star, offsetBy: 2)...]))
          continue
        }
      }
      words.append(String(word))
    }
    return words.joined(separator: " ")
  }

  /// Runs of white space as one space, and no space before a comma or full stop that a mark left.
  static func tidy(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == " " || character == "\n" || character == "\t" || character == "\r\n" {
        if !result.isEmpty, result.last != " " { result.append(" ") }
      } else {
        if ",.?!".contains(character), result.last == " " { result.removeLast() }
        result.append(character)
      }
    }
    if result.last == " " { result.removeLast() }
    return result
  }
}
