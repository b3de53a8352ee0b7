/// Plurals and diminutives of nouns by rule.
enum NounRules {
  /// The regular plural: *boeken, bazen, tafels, foto's, vrijheden*.
  static func plural(_ word: Spelling.Letters) -> String {
    let lemma = Spelling.string(word)
    guard let last = word.last else { return lemma }
    if lemma.ends(in: "heid") { return lemma.dropLast(3) + "eden" }
    if Spelling.isVowel(last) { return lemma + pluralEnding(afterVowel: word) }
    if takesS(word) { return lemma + "s" }
    if lemma.ends(in: "or"), Spelling.syllables(word) > 1 { return lemma.dropLast(2) + "oren" }
    if lemma.ends(in: "graaf") { return lemma.dropLast(4) + "rafen" }
    if lemma.ends(in: "soof") { return lemma.dropLast(3) + "ofen" }
    return Spelling.string(Spelling.beforeVowel(word)) + "en"
  }

  private static func pluralEnding(afterVowel word: Spelling.Letters) -> String {
    let lemma = Spelling.string(word)
    if lemma.ends(in: "ee") { return "ën" }
    for ending in ["eau", "eu", "oe", "ie", "e", "é"] where lemma.ends(in: ending) { return "s" }
    if lemma.ends(in: "ea") { return "'s" }
    // ui, ei, aai, ooi: the vowel is long already. A single a, i, o, u, y needs the apostrophe.
    if case .single = Spelling.ending(word).vowel { return "'s" }
    return "en"
  }

  /// Whether the ending is *-s* after a consonant: after an unstressed syllable and in *-aar*.
  private static func takesS(_ word: Spelling.Letters) -> Bool {
    let lemma = Spelling.string(word)
    if Spelling.endsUnstressed(word), word.last != "g" { return true }
    guard Spelling.syllables(word) > 1 else { return false }
    return lemma.ends(in: "aar") || lemma.ends(in: "eur") || lemma.ends(in: "erd")
  }

  /// The regular diminutive: *boekje, mannetje, boompje, koninkje, fotootje*.
  static func diminutive(_ word: Spelling.Letters) -> String {
    let lemma = Spelling.string(word)
    guard let last = word.last else { return lemma }
    let ending = Spelling.ending(word)
    if ending.consonants == 0 { return diminutive(afterVowel: word, lemma) }
    if lemma.ends(in: "ing"), Spelling.syllables(word) > 1 {
      // A stressed syllable before -ing: koninkje; an unstressed one: wandelingetje.
      let before = word.dropLast(3)
      let isUnstressed =
        Spelling.endsUnstressed(Array(before)) || lemma.ends(in: "ling")
      return isUnstressed ? lemma + "etje" : lemma.dropLast() + "kje"
    }
    let isShort: Bool
    if case .single = ending.vowel {
      isShort =
        !Spelling.endsUnstressed(word)
        && !(Spelling.syllables(word) > 1 && (lemma.ends(in: "or") || lemma.ends(in: "um")))
    } else {
      isShort = false
    }
    switch last {
    case "m":
      return ending.consonants == 1 && isShort ? lemma + "metje" : lemma + "pje"
    case "l", "n", "r":
      if ending.consonants > 1 { return lemma + "tje" }
      return isShort ? lemma + String(last) + "etje" : lemma + "tje"
    case "w": return lemma + "tje"
    case "g" where lemma.ends(in: "ng"): return lemma + "etje"
    default: return lemma + "je"
    }
  }

  private static func diminutive(afterVowel word: Spelling.Letters, _ lemma: String) -> String {
    if lemma.ends(in: "ea") { return lemma + "atje" }
    guard let last = word.last, case .single = Spelling.ending(word).vowel else {
      return lemma + "tje"
    }
    switch last {
    case "a", "o", "u": return lemma + String(last) + "tje"
    case "i": return lemma + "etje"
    case "y": return lemma + "'tje"
    case "é": return lemma.dropLast() + "eetje"
    default: return lemma + "tje"
    }
  }

  /// Diminutives that the rules do not give, also of compounds.
  static let diminutives: [String: [String]] = [
    "bad": ["badje"], "big": ["biggetje"], "blad": ["blaadje"], "bloem": ["bloempje", "bloemetje"],
    "brug": ["bruggetje"], "dag": ["dagje"], "eega": ["eegaatje"], "gat": ["gaatje"],
    "glas": ["glaasje"], "heg": ["heggetje"], "hemd": ["hemdje", "hempje"], "jongen": ["jongetje"],
    "kip": ["kipje", "kippetje"], "krab": ["krabje", "krabbetje"], "lid": ["lidje"],
    "lot": ["lootje", "lotje"],
    "meid": ["meidje", "meisje"], "pad": ["paadje", "padje"], "pop": ["popje", "poppetje"],
    "rad": ["radje", "radertje"], "rib": ["ribbetje"], "rug": ["ruggetje"],
    "schip": ["scheepje"], "slot": ["slotje"], "snee": ["sneetje"], "staf": ["stafje"],
    "vat": ["vaatje"], "vlag": ["vlaggetje"], "weg": ["weggetje"], "wig": ["wiggetje"],
  ]
}
