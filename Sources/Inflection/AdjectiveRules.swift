/// Forms of adjectives by rule.
enum AdjectiveRules {
  /// With *-e*: *mooie, grote, lieve*; nil for adjectives in *-en*, which take none: *open*.
  static func inflected(_ word: Spelling.Letters) -> String? {
    if isInvariable(word) { return nil }
    if word.last == "e" { return Spelling.string(word) }
    return Spelling.string(Spelling.beforeVowel(word)) + "e"
  }

  /// *mooier, groter, duurder*.
  static func comparative(_ word: Spelling.Letters) -> String {
    let lemma = Spelling.string(word)
    switch word.last {
    case "r": return lemma + "der"
    case "e": return lemma + "r"
    default: return Spelling.string(Spelling.beforeVowel(word)) + "er"
    }
  }

  /// *mooist, boost*; nil where it is made with *meest*.
  static func superlative(_ word: Spelling.Letters) -> String? {
    let lemma = Spelling.string(word)
    if lemma.ends(in: "st") || lemma.ends(in: "e") { return nil }
    if lemma.ends(in: "s") { return lemma + "t" }
    return lemma + "st"
  }

  /// *iets moois*; nil where it looks like the base: *iets vies, iets praktisch*.
  static func partitive(_ word: Spelling.Letters) -> String? {
    let lemma = Spelling.string(word)
    for ending in ["s", "sch", "x", "e", "a", "y"] where lemma.ends(in: ending) { return nil }
    return lemma + "s"
  }

  private static func isInvariable(_ word: Spelling.Letters) -> Bool {
    word.suffix(2) == ["e", "n"] && Spelling.endsUnstressed(word)
  }
}
