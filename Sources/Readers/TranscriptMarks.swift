/// Takes a transcriber's marks out of what was said, and counts them.
///
/// In every profile these are notes in square brackets (`[lacht]`, `[onverstaanbaar]`), notes in round
/// brackets of a few words that name a sound or pause (`(lacht)`, `(..)`, `(3)`), time stamps
/// (`[00:01:23]`, `#00:01:23-4#`) and overlap slashes (`//…//`); ``TranscriptProfile`` says what else.
struct TranscriptMarks {
  let profile: TranscriptProfile
  /// How many of each kind were taken out.
  private(set) var counts: [MarkKind: Int] = [:]

  init(_ profile: TranscriptProfile = .plain) { self.profile = profile }

  private static let sounds: Set<String> = [
    "lacht", "lachen", "gelach", "zucht", "zuchtend", "zuchten", "stilte", "pauze", "hoest",
    "huilt",
    "onverstaanbaar", "onduidelijk", "telefoon", "gaat", "overlap", "knikt", "fluistert", "snikt",
    "korte", "lange", "lach", "lachend", "grinnikt", "schraapt", "keel", "kucht", "geluid", "unv",
    "unv.", "inaudible", "laughs", "laughter", "pause", "unclear",
  ]

  /// The text without marks.
  mutating func strip(_ text: String) -> String {
    var result = ""
    var index = text.startIndex
    while index < text.endIndex {
      if let (end, put) = mark(in: text, at: index) {
        result += put
        index = end
      } else {
        result.append(text[index])
        index = text.index(after: index)
      }
    }
    return profile == .cgn ? stripCodes(result) : result
  }

  /// One past the mark that begins here, and what stays of it.
  private mutating func mark(
    in text: String, at index: String.Index
  ) -> (end: String.Index, put: String)? {
    func end(_ kind: MarkKind, _ end: String.Index, put: String = "") -> (String.Index, String) {
      counts[kind, default: 0] += 1
      return (end, put)
    }
    // Notes are short: looking further would take quadratic time on brackets never closed.
    switch text[index] {
    case "[":
      guard let close = text[index...].prefix(61).firstIndex(of: "]") else { return nil }
      let isTime = TimeStamp.isAlone(text[index...close])
      return end(isTime ? .timeStamp : .squareNote, text.index(after: close))
    case "(":
      guard let close = text[index...].prefix(62).firstIndex(of: ")") else { return nil }
      let after = text.index(after: close)
      let note = text[text.index(after: index)..<close]
      if TimeStamp.isAlone(text[index...close]) { return end(.timeStamp, after) }
      if Self.isPause(note) { return end(.pause, after) }
      if Self.isSound(note) { return end(.roundNote, after) }
      guard profile == .kuckartz else { return nil }
      if let opening = SpeakerLabels.opening(note), opening.label.count <= 4 {
        return end(.interjection, after)
      }
      if note.last == "?", !note.contains(" ") {
        return end(.uncertain, after, put: String(note.dropLast()))
      }
      return nil
    case "#":
      guard let close = text[index...].dropFirst().prefix(32).firstIndex(of: "#"),
        TimeStamp.isAlone(text[index...close])
      else { return nil }
      return end(.timeStamp, text.index(after: close))
    case "/":
      let next = text.index(after: index)
      if next < text.endIndex, text[next] == "/" {
        return end(.overlap, text.index(after: next))
      }
      // `ik wil/ ik moet`, `ik wil / ik moet`; but `en/of`.
      guard profile == .kuckartz, next == text.endIndex || text[next].isWhitespace else {
        return nil
      }
      return end(.cutOff, next)
    default: return nil
    }
  }

  /// `(.)`, `(..)`, `(…)`, `(3)`, `(0,5)`, `(4 sec)`; but a year is none.
  private static func isPause(_ note: Substring) -> Bool {
    guard let first = note.first else { return false }
    if note.allSatisfy({ ".…-".contains($0) }) { return true }
    guard first.isNumber || first == "." else { return false }
    let number = note.prefix { $0.isNumber || ".,".contains($0) }
    guard number.count <= 2 || number.count <= 5 && !number.allSatisfy(\.isNumber) else {
      return false
    }
    let unit = note[number.endIndex...].drop { $0 == " " }.lowercased()
    return unit.isEmpty || unit == "s" || unit == "s." || unit.hasPrefix("sec")
  }

  private static func isSound(_ note: Substring) -> Bool {
    if note.count > 40 { return false }
    let words = note.lowercased().split { $0 == " " || $0 == "," }
    return words.count <= 3 && words.contains { sounds.contains(String($0)) }
  }

  /// The code of `woord*a` with its star: the Spoken Dutch Corpus marks words that are broken off
  /// (a), dialect (d), new (n), interjections (t), mispronounced (u), foreign (v), not clear (x) or
  /// of a strong accent (z).
  static func code(of word: Substring) -> Substring? {
    guard let star = word.firstIndex(of: "*") else { return nil }
    let code = word[word.index(after: star)...].prefix { $0.isLetter }
    guard code.count == 1, "adntuvxzs".contains(code) else { return nil }
    return word[star..<code.endIndex]
  }

  /// Codes of the Spoken Dutch Corpus: `woord*a` loses its code, `xxx` and `ggg` go.
  private mutating func stripCodes(_ text: String) -> String {
    guard text.contains("*") || text.contains("xxx") || text.contains("ggg") else { return text }
    var words: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let bare = word.filter { $0.isLetter }.lowercased()
      if bare == "xxx" || bare == "ggg" {
        counts[bare == "xxx" ? .unintelligible : .sound, default: 0] += 1
        let rest = word.drop { $0.isLetter }
        if let last = words.last, !rest.isEmpty { words[words.count - 1] = last + String(rest) }
        continue
      }
      if let code = Self.code(of: word), code.startIndex > word.startIndex {
        counts[.code, default: 0] += 1
        words.append(String(word[..<code.startIndex]) + String(word[code.endIndex...]))
        continue
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
