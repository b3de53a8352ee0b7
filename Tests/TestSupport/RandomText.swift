public import Bytes

/// Random text that looks for trouble: Dutch-like fragments, punctuation, combining marks, emoji,
/// odd white space, in any order.
public enum RandomText {
  static let words = [
    "ik", "we", "het", "'t", "’t", "'s", "’s", "‘s", "'k", "'n", "zo'n", "zo’n", "m'n", "d'r",
    "foto's", "heeft-ie", "was-t-ie", "e-mail", "zwart-wit", "voor-", "wij/zij", "t/m", "a.u.b.",
    "d.w.z.", "dr.", "enz.", "F.B.I.", "N.V.", "R&D", "H&M", "gedaan.Toen", "www.rijk.nl",
    "https://a.nl/b?c=d#e", "jan@ing.be", "@jan", "#zorg", "3,5", "1.250,50", "2e", "21ste",
    "06-12345678", "€", "50%", "1990-1995", "10:30", "één", "e\u{301}e\u{301}n", "naïef", "ĳs",
    "œuvre", "Straße", "İstanbul", "ﬁets", "co\u{AD}alitie", "name-\nlijk", "'s-Hertogenbosch",
    "IJ", "U.", "J.", "…", "日本語", "ไทย", "한국", "العربية", "x\u{300}\u{301}\u{302}",
    "vandaag", "vergadering", "gemeente", "organisatie", "Jansen", "ie", "t", "s", "a", "A", "Toen",
  ]

  static let marks = [
    ".", ",", ";", ":", "!", "?", "-", "--", "–", "—", "/", "&", "'", "’", "‘", "\"", "“", "”", "„",
    "(", ")", "[", "]", "<", ">", "…", "...", "@", "#", "*", "_", "·", "•", "%", "+", "=", "`", "´",
    "\u{2010}", "\u{2011}", "\u{301}", "\u{308}", "\u{200D}", "\u{FE0F}", "\u{AD}", "\u{200B}",
    "\u{FEFF}", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{2032}", "\u{20AC}",
  ]

  static let emoji = ["😀", "👍🏽", "🇳🇱", "🇳🇱🇧🇪", "👨‍👩‍👧‍👦", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☹", "🤷🏻‍♀️"]

  static let spaces = [
    " ", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}", "\u{202F}", "\u{3000}",
    " \n ", "\u{B}", "\u{C}",
  ]

  /// A text of `count` fragments.
  public static func fragments(_ count: Int, using generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count {
      switch UInt8.random(in: 0..<100, using: &generator) {
      case 0..<45: text += pick(words, &generator)
      case 45..<70: text += pick(spaces, &generator)
      case 70..<92: text += pick(marks, &generator)
      case 92..<96: text += pick(emoji, &generator)
      default: text.unicodeScalars.append(codePoint(using: &generator))
      }
    }
    return text
  }

  /// A text of `count` words with plausible spaces, sentence ends and line ends between them.
  public static func sentences(_ count: Int, using generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count {
      text += pick(words, &generator)
      switch UInt8.random(in: 0..<20, using: &generator) {
      case 0: text += ". "
      case 1: text += ", "
      case 2: text += "\n"
      case 3: text += "\n\n"
      case 4: text += "? "
      case 5: text += "’ "
      case 6: text += " ‘"
      default: text += " "
      }
    }
    return text
  }

  /// Up to `count` characters, all of them of `alphabet`.
  public static func characters(
    _ count: Int, of alphabet: [Unicode.Scalar], using generator: inout SplitMix64
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      text.unicodeScalars.append(
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    return text
  }

  /// Any code point that UTF-8 can hold.
  public static func codePoint(using generator: inout SplitMix64) -> Unicode.Scalar {
    let limit: UInt32 = Bool.random(using: &generator) ? 0x3000 : 0x110000
    return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) ?? "\u{FFFD}"
  }

  /// Random bytes, some of them invalid as UTF-8.
  public static func bytes(_ count: Int, using generator: inout SplitMix64) -> [UInt8] {
    (0..<count).map { _ in
      switch UInt8.random(in: 0..<4, using: &generator) {
      case 0: UInt8.random(in: 0x20..<0x7F, using: &generator)
      case 1: UInt8.random(in: 0x80..<0xC0, using: &generator)
      default: UInt8.random(in: 0...255, using: &generator)
      }
    }
  }

  private static func pick(_ list: [String], _ generator: inout SplitMix64) -> String {
    list[Int.random(in: 0..<list.count, using: &generator)]
  }
}
