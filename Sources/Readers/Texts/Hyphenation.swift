/// Mends words that were broken at the end of a line: `name-⏎lijk` becomes `namelijk`, but
/// `zwart-⏎wit` is `zwart-wit`, and `voor-⏎en nadelen` stays as it is.
///
/// A hyphen at a line end is one of three things, told apart in this order:
/// 1. a suspended hyphen, when `en`, `of` or the like follows: nothing changes;
/// 2. what the same text has elsewhere, joined or with a hyphen: that is how the word is written;
/// 3. a hyphen of the word itself, where Dutch spelling asks for one (Leidraad, Woordenlijst der
///    Nederlandse Taal 2015, 6.4–6.6): before a capital or digit, behind a capital, digit or single
///    letter, behind `ex`, `niet`, `non` and the like, between equals (colours, quarters of the sky,
///    roles), and where vowels would read as one (`mee-eten`, but `ge-⏎interesseerd` had a
///    diaeresis, which breaking takes away: `geïnteresseerd`).
///
/// All else was broken by the typesetter, who breaks many more compounds than there are with hyphens.
///
/// The text keeps its length, so that places behind a mended word stay true: the line end moves
/// behind the word, and blanks fill the gap.
struct Hyphenation {
  /// How many words were joined, and how many kept their hyphen.
  private(set) var joined = 0
  private(set) var kept = 0

  /// What was mended, in words.
  var notes: [String] {
    joined + kept == 0
      ? [] : ["words broken at line ends mended: \(joined) joined, \(kept) with their hyphen"]
  }

  /// Mends the text of a document in place.
  mutating func mend(_ text: inout [UInt8]) { mend(Self.breaks(in: text), in: &text) }

  /// Mends a plain text in place, where its lines are wrapped: elsewhere a hyphen at a line end is a
  /// word broken off, a list or a rhyme.
  mutating func mendWrapped(_ text: inout [UInt8]) {
    let breaks = Self.breaks(in: text)
    guard !breaks.isEmpty, let wrapping = LineWrapping(of: text) else { return }
    mend(breaks.filter { wrapping.isFull(lineAt: $0.hyphen, in: text) }, in: &text)
  }

  private mutating func mend(_ breaks: [Break], in text: inout [UInt8]) {
    guard !breaks.isEmpty else { return }
    var breaks = breaks
    let words = Self.words(of: text)
    // From the last: a word over three lines has the second break in the end of the first.
    while let found = breaks.popLast() { mend(found, in: &text, words) }
  }

  private struct Break {
    /// The hyphen.
    var hyphen: Int
    /// The first byte of the next line's text.
    var next: Int
  }

  /// Hyphens behind a letter or digit that end a line, with a letter or digit opening the next one.
  private static func breaks(in text: [UInt8]) -> [Break] {
    var breaks: [Break] = []
    var index = 1
    while index + 2 < text.count {
      guard text[index] == 0x2D, isWord(text[index - 1]) else {
        index += 1
        continue
      }
      var next = index + 1
      while next < text.count, text[next] == 0x20 || text[next] == 0x0D { next += 1 }
      if next < text.count, text[next] == 0x0A {
        next += 1
        while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
        if next < text.count, isWord(text[next]) { breaks.append(Break(hyphen: index, next: next)) }
      }
      index += 1
    }
    return breaks
  }

  private mutating func mend(_ found: Break, in text: inout [UInt8], _ words: Set<[UInt8]>) {
    var start = found.hyphen
    while start > 0, Self.isWord(text[start - 1]) { start -= 1 }
    var end = found.next
    while end < text.count, Self.isWord(text[end]) { end += 1 }
    let first = String(decoding: text[start..<found.hyphen], as: UTF8.self)
    let second = String(decoding: text[found.next..<end], as: UTF8.self)
    guard let word = Self.decide(first, second, words) else { return }
    if word.hasHyphen { kept += 1 } else { joined += 1 }
    // What clings to the word's end goes with it.
    while end < text.count, text[end] > 0x20 { end += 1 }
    var mended = Array(word.first.utf8) + (word.hasHyphen ? [0x2D] : []) + Array(word.second.utf8)
    mended += text[(found.next + second.utf8.count)..<end]
    let gap = text[found.hyphen..<found.next].filter { $0 == 0x0A || $0 == 0x0D }
    let room = end - start - mended.count - gap.count
    guard room >= 0 else { return }
    mended += [UInt8](repeating: 0x20, count: room) + gap
    text.replaceSubrange(start..<end, with: mended)
  }

  private static let suspending: Set<String> = [
    "en", "of", "tot", "als", "respectievelijk", "resp", "noch", "maar", "dan", "versus",
  ]
  /// Prefixes that Dutch writes with a hyphen before any word.
  private static let always: Set<String> = ["ex", "niet", "non", "adjunct", "aspirant", "interim"]
  private static let equals: [Set<String>] = [
    [
      "zwart", "wit", "rood", "blauw", "groen", "geel", "oranje", "paars", "grijs", "bruin", "roze",
    ],
    ["noord", "zuid", "oost", "west", "noordoost", "noordwest", "zuidoost", "zuidwest"],
    ["links", "rechts", "midden"], ["goed", "fout"], ["ja", "nee"], ["haat", "liefde"],
    ["man", "vrouw"], ["ouder", "kind"], ["moeder", "dochter", "zoon", "kind"], ["vader", "zoon"],
    ["vraag", "antwoord"], ["prijs", "kwaliteit"], ["win", "verlies"], ["kosten", "baten"],
    ["minister", "president"], ["directeur", "eigenaar"], ["secretaris", "generaal"],
    ["procureur", "generaal"], ["chef", "kok"], ["arts", "assistent"], ["kandidaat", "notaris"],
    ["schrijver", "dichter", "zanger", "regisseur", "acteur", "componist"],
    ["sociaal", "economisch", "economische", "cultureel", "culturele", "emotioneel", "emotionele"],
  ]
  /// Vowels that would read as one sound (Leidraad 6.4 and 3.3).
  private static let clashes: Set<String> = [
    "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu",
  ]
  private static let diaereses: [Character: String] = [
    "e": "ë", "i": "ï", "u": "ü", "o": "ö", "a": "ä",
  ]

  private enum Vowels {
    case join, diaeresis, hyphen
  }

  /// What becomes of vowels that would read as one: inside a word the first has a diaeresis, which
  /// breaking takes away; some endings never had one; between words a hyphen stands.
  private static func vowels(_ left: String, _ right: String) -> Vowels {
    // `geïnteresseerd`, `beëindigen`, `reünie`, but `geijkt`.
    if ["ge", "be", "re", "onge"].contains(left) {
      return right.hasPrefix("ij") ? .join : .diaeresis
    }
    // `museum`, but `vacuüm`; `egoïsme`; `mozaïek`.
    if right.hasPrefix("um") { return left.hasSuffix("u") ? .diaeresis : .join }
    if ["isme", "ist", "isch", "iek", "ief"].contains(where: right.hasPrefix) { return .diaeresis }
    // `coördinatie`, `coëfficiënt`, `poëzie`.
    if left == "co", ["ord", "oper", "eff", "ex"].contains(where: right.hasPrefix) {
      return .diaeresis
    }
    if left == "po", right.hasPrefix("e") { return .diaeresis }
    // `officieel`, but `patiënt` and `variëren`; few first parts of compounds end in an i.
    if left.hasSuffix("i"), right.hasPrefix("e"),
      ![
        "mini", "maxi", "midi", "taxi", "anti", "ski", "semi", "demi", "multi", "kiwi", "juli",
        "juni",
      ]
      .contains(where: left.hasSuffix)
    {
      return right.hasPrefix("eel") || right.hasPrefix("ele") ? .join : .diaeresis
    }
    return .hyphen
  }

  /// How a word is written whose parts stand on two lines; nil when it is to stay.
  private static func decide(
    _ first: String, _ second: String, _ words: Set<[UInt8]>
  ) -> (first: String, second: String, hasHyphen: Bool)? {
    let (left, right) = (first.lowercased(), second.lowercased())
    if suspending.contains(right) { return nil }
    if words.contains(Array((left + right).utf8)) { return (first, second, false) }
    if words.contains(Array((left + "-" + right).utf8)) { return (first, second, true) }
    guard let last = first.last, let opening = second.first else { return nil }
    let isShouting =
      first.count > 1 && second.count > 1 && first == first.uppercased()
      && second == second.uppercased() && last.isLetter && opening.isLetter
    if !isShouting {
      if opening.isUppercase || opening.isNumber || last.isNumber || last.isUppercase
        || first.count == 1
      {
        return (first, second, true)
      }
    }
    if always.contains(left) || equals.contains(where: { $0.contains(left) && $0.contains(right) })
    {
      return (first, second, true)
    }
    if let end = left.last, let start = right.first, clashes.contains("\(end)\(start)") {
      switch vowels(left, right) {
      case .hyphen: return (first, second, true)
      case .join: break
      case .diaeresis:
        if let marked = diaereses[start] { return (first, marked + second.dropFirst(), false) }
      }
    }
    return (first, second, false)
  }

  /// The words of a text in lower case, with the hyphens inside them.
  private static func words(of text: [UInt8]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    var word: [UInt8] = []
    for byte in text {
      if isWord(byte) || byte == 0x2D && !word.isEmpty {
        word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        if word.last != 0x2D { words.insert(word) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty, word.last != 0x2D { words.insert(word) }
    return words
  }

  /// ASCII letters and digits, and all bytes of other letters.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
