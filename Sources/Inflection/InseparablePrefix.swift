/// Prefixes that never part from their verb and leave no room for *ge-*: *begeleiden*, *begeleid*.
enum InseparablePrefix {
  private static let always = ["be", "ge", "her", "ont", "ver", "er"]
  /// Prefixes that are inseparable in some verbs: *overnachten*, but *over|nemen*.
  private static let sometimes = [
    "onder", "over", "door", "voor", "achter", "weer", "aan", "mis", "vol", "om",
  ]

  /// What follows the prefix in the infinitive without its ending, or nil when there is no prefix:
  /// *verdel* → *del*, but *bell*, *verv* and *beuk* have none.
  ///
  /// - Parameter stem: the infinitive without *-en*.
  static func rest(_ stem: Spelling.Letters) -> Spelling.Letters? {
    for prefix in always {
      if let rest = rest(stem, after: prefix), isStem(rest, after: prefix) { return rest }
    }
    return nil
  }

  /// The same with prefixes that only some verbs have as such; it only serves to find the stress.
  static func stressedPart(_ stem: Spelling.Letters) -> Spelling.Letters {
    if let rest = rest(stem) { return rest }
    for prefix in sometimes {
      if let rest = rest(stem, after: prefix), isStem(rest, after: prefix) {
        return self.rest(rest) ?? rest
      }
    }
    return stem
  }

  private static func rest(_ stem: Spelling.Letters, after prefix: String) -> Spelling.Letters? {
    let letters = Spelling.letters(prefix)
    guard stem.starts(with: letters) else { return nil }
    return Array(stem.dropFirst(letters.count))
  }

  /// Whether the letters could be a verb of their own: they have a vowel and open like a word.
  private static func isStem(_ rest: Spelling.Letters, after prefix: String) -> Bool {
    guard let first = rest.first, rest.contains(where: Spelling.isVowel), rest.count > 1 else {
      return false
    }
    if Spelling.isVowel(first) {
      // beuken, geilen, beitelen open with eu, ei; beëindigen and geüit- have a diaeresis.
      return !(prefix.last == "e" && "eiu".unicodeScalars.contains(first))
    }
    let second = rest[1]
    if first == second { return false }
    return !("lmnr".unicodeScalars.contains(first) && !Spelling.isVowel(second))
  }
}
