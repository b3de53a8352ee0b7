internal import Bytes

/// Takes the codes of CHAT out of what was said, and counts them.
///
/// As CLAN's own counts do by default, `dees [: deze]` counts as `deze`; repeated and corrected words
/// (`[/]`, `[//]`) stay, since they were said; fragments (`&+fr`), actions (`&=lacht`), words of
/// others (`&*INT:mhm`) and words left out (`0is`) do not.
struct CLANCodes {
  /// How many of each kind were taken out.
  private(set) var counts: [MarkKind: Int] = [:]

  /// The words so far, and where the last group in angle brackets began.
  private var words: [String] = []
  private var groups: [Int] = []
  private var lastGroup: Int?

  /// The time an utterance starts at, from the bullet behind it: `␕1200_3400␕` in milliseconds.
  static func start(of text: String) -> String? {
    let parts = text.split(separator: "\u{15}", omittingEmptySubsequences: false)
    guard parts.count >= 3, let digits = parts[1].split(separator: "_").first,
      let milliseconds = Double(digits)
    else { return nil }
    return TimeStamp.written(seconds: milliseconds / 1000)
  }

  /// The text without codes.
  mutating func strip(_ text: String) -> String {
    words = []
    groups = []
    lastGroup = nil
    var rest = text[...]
    // Looking for a bracket that is not there, once for each that opens, would take for ever.
    let lastClose = text.lastIndex(of: "]")
    while let first = rest.first {
      switch first {
      case "\u{15}":
        count(.timeStamp)
        rest = rest.dropFirst()
        rest =
          rest[(rest.firstIndex(of: "\u{15}").map { rest.index(after: $0) } ?? rest.endIndex)...]
      case "[":
        guard let lastClose, rest.startIndex < lastClose, let close = rest.firstIndex(of: "]")
        else {
          rest.removeFirst()
          continue
        }
        annotate(rest[rest.index(after: rest.startIndex)..<close])
        rest = rest[rest.index(after: close)...]
      case "<":
        groups.append(words.count)
        rest.removeFirst()
      case ">":
        lastGroup = groups.popLast()
        rest.removeFirst()
      case let space where space.isWhitespace: rest.removeFirst()
      default:
        let word = rest.prefix { !$0.isWhitespace && !"[<>\u{15}".contains($0) }
        rest = rest[word.endIndex...]
        if let plain = plain(word) { words.append(plain) }
        lastGroup = nil
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func count(_ kind: MarkKind) { counts[kind, default: 0] += 1 }

  /// An annotation in square brackets; a replacement takes the place of what it stands behind.
  private mutating func annotate(_ note: Substring) {
    count(.otherCode)
    guard note.first == ":" else { return }
    let replacement = note.drop { $0 == ":" }.trimmed
    let from = lastGroup ?? words.count - 1
    guard from >= 0, from < words.count, !replacement.isEmpty else { return }
    words.removeSubrange(from...)
    words.append(replacement)
  }

  /// A word as it is spelt without codes; nil when nothing of it was said.
  private mutating func plain(_ word: Substring) -> String? {
    let punctuation = ".?!"
    if word == "xxx" || word == "yyy" || word == "www" {
      count(.unintelligible)
      return nil
    }
    if word.first == "(", word.last == ")",
      word.dropFirst().dropLast().allSatisfy({ $0.isNumber || ".:".contains($0) })
    {
      count(.pause)
      return nil
    }
    if word == "#" || word.first == "0" && word.dropFirst().first?.isLetter == true {
      count(.otherCode)
      return nil
    }
    // `+...`, `+/.`, `+"/.`: how the utterance ends, `+<`: how it begins.
    if word.first == "+", word.dropFirst().allSatisfy({ !$0.isLetter }) {
      count(.otherCode)
      return word.last.flatMap { punctuation.contains($0) ? String($0) : nil }
    }
    var rest = word
    if rest.first == "&" {
      count(.otherCode)
      // Only `&-eh`, a filled pause, is a word of this speaker.
      guard rest.dropFirst().first == "-" else { return nil }
      rest = rest.dropFirst(2)
    }
    if word == "‡" || word == "„" { return "," }
    return spelt(rest)
  }

  /// `(be)cause`, `no:o`, `ijs_beer`, `woord@s:eng` as plain words.
  private mutating func spelt(_ word: Substring) -> String? {
    var result = ""
    var isCoded = false
    var previous: Character?
    var rest = word
    while let character = rest.popFirst() {
      let inside = previous?.isLetter == true && rest.first?.isLetter == true
      switch character {
      case "@" where previous != nil && rest.first?.isLetter == true:
        // A form marker: letters, and a language behind a colon.
        isCoded = true
        rest = rest.drop { $0.isLetter || $0.isNumber || ":$&-+".contains($0) }
      case "(", ")", "ˈ", "ˌ", "↑", "↓", "⌈", "⌉", "⌊", "⌋", "≠", "∆", "∇", "°", "^": isCoded = true
      case ":" where previous?.isLetter == true && rest.first.map({ $0.isLetter }) ?? true:
        isCoded = true
      case "_" where inside:
        isCoded = true
        result.append(" ")
      case "+" where inside: isCoded = true
      default: result.append(character)
      }
      previous = character
    }
    if isCoded { count(.otherCode) }
    return result.isEmpty ? nil : result
  }
}
