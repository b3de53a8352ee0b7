/// The forms of Dutch verbs, nouns and adjectives, from their lemmas (ANS, third edition, chapters 2, 3
/// and 6): strong verbs and odd plurals from lists, the rest by the rules of spelling.
///
/// Where spelling leaves the sound open, both forms are given (*luister* and *luisteer* of *luisteren*):
/// this serves recognition, where a form that nobody writes does no harm. Do not use it to write Dutch.
public struct LooseInflector: Sendable {
  /// Principal parts of strong and irregular verbs: past singular, past plural, participle.
  private let strong: [String: [String]]
  private let plurals: [String: String]

  /// Reads `strong-verbs.tsv` and `plurals.tsv`; rows of another width are passed over.
  public init(strongVerbs: [UInt8], plurals: [UInt8]) {
    func rows(_ file: [UInt8], width: Int) -> [[String]] {
      String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().map {
        $0.split(separator: "\t").map(String.init)
      }.filter { $0.count == width }
    }
    strong = Dictionary(
      rows(strongVerbs, width: 4).map { ($0[0], Array($0[1...])) },
      uniquingKeysWith: { one, _ in one })
    self.plurals = Dictionary(
      rows(plurals, width: 2).map { ($0[0], $0[1]) }, uniquingKeysWith: { one, _ in one })
  }

  // MARK: Verbs

  private static let prefixes = [
    "be", "ge", "her", "ont", "ver", "er", "over", "onder", "door", "om", "vol", "weer", "mis",
  ]

  /// The finite forms and the infinitive of a verb without a particle.
  public func finiteForms(_ verb: String) -> [String] {
    var forms = [verb]
    for stem in stems(of: verb) {
      forms += [stem, stem + "t"]
      if strongParts(of: verb) == nil {
        forms += [stem + "te", stem + "ten", stem + "de", stem + "den"]
      }
    }
    if let (prefix, parts) = strongParts(of: verb) {
      forms += [prefix + parts[0], prefix + parts[1]]
    }
    return unique(forms)
  }

  /// Past and present participles of a verb without a particle, uninflected and inflected.
  public func participles(_ verb: String) -> [String] {
    var forms = [verb + "d", verb + "de"]
    if let (prefix, parts) = strongParts(of: verb) {
      // A prefix takes the place of ge-: begrepen, but gegrepen.
      let bare =
        prefix.isEmpty || !parts[2].hasPrefix("ge") ? parts[2] : String(parts[2].dropFirst(2))
      forms += [prefix + bare, prefix + bare + (bare.hasSuffix("n") ? "" : "e")]
    } else {
      let isPrefixed = Self.prefixes.contains { verb.hasPrefix($0) && verb.count > $0.count + 3 }
      for stem in stems(of: verb) {
        for ending in stem.hasSuffix("t") || stem.hasSuffix("d") ? [""] : ["t", "d"] {
          forms += ["ge" + stem + ending, "ge" + stem + ending + "e"]
          if isPrefixed { forms += [stem + ending, stem + ending + "e"] }
        }
      }
    }
    return unique(forms)
  }

  /// All forms of a verb that stand as one word; a separable verb is written with a bar, `mee|nemen`.
  public func verb(_ lemma: String) -> [String] {
    let parts = lemma.split(separator: "|").map(String.init)
    let base = parts.last ?? lemma
    let particle = parts.count > 1 ? parts[0] : ""
    return unique((finiteForms(base) + participles(base)).map { particle + $0 })
  }

  /// The principal parts of a strong verb, and the prefix before it: *be-* + *grijpen*.
  private func strongParts(of verb: String) -> (prefix: String, parts: [String])? {
    if let parts = strong[verb] { return ("", parts) }
    for prefix in Self.prefixes where verb.hasPrefix(prefix) {
      if let parts = strong[String(verb.dropFirst(prefix.count))] { return (prefix, parts) }
    }
    return nil
  }

  /// The stem or, where stress decides, both possible stems.
  func stems(of verb: String) -> [String] {
    let irregular = [
      "gaan": "ga", "staan": "sta", "slaan": "sla", "doen": "doe", "zien": "zie", "zijn": "ben",
      "komen": "kom",
    ]
    for (infinitive, stem) in irregular where verb.hasSuffix(infinitive) {
      let prefix = String(verb.dropLast(infinitive.count))
      let long = ["ga": "gaa", "sta": "staa", "sla": "slaa"][stem]
      return [prefix + stem] + (long.map { [prefix + $0] } ?? [])
    }
    guard verb.hasSuffix("en") else { return [String(verb.dropLast())] }
    let root = Array(verb.dropLast(2))
    guard let last = root.last, root.count >= 2 else { return [String(root)] }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let before = root[root.count - 2]
    if last == before, !vowels.contains(last) { return [String(root.dropLast())] }
    let voiceless = String(root.dropLast()) + (last == "v" ? "f" : last == "z" ? "s" : String(last))
    guard "aeou".contains(before), !vowels.contains(last),
      root.count == 2 || !vowels.contains(root[root.count - 3])
    else { return [voiceless] }
    let doubled = voiceless.dropLast() + String(before) + String(voiceless.suffix(1))
    // With one syllable, or one behind an unstressed prefix, stress leaves no doubt: *meet*, *bekeer*.
    let prefix = ["be", "ge", "her", "ont", "ver"].first { verb.hasPrefix($0) } ?? ""
    let hasOtherVowel = root.dropLast(2).dropFirst(prefix.count).contains { vowels.contains($0) }
    return hasOtherVowel ? [String(doubled), voiceless] : [String(doubled)]
  }

  // MARK: Nouns and adjectives

  /// Singular, plural and diminutives of a noun.
  public func noun(_ lemma: String) -> [String] {
    var forms = [lemma]
    if let plural = plurals[lemma] { forms.append(plural) }
    let open = opened(lemma)
    forms += [open + "en", lemma + "en", lemma + "s", lemma + "'s", lemma + "n", lemma + "ën"]
    if let last = lemma.last { forms.append(lemma + String(last) + "en") }
    if lemma.hasSuffix("heid") { forms.append(lemma.dropLast(4) + "heden") }
    for ending in ["je", "tje", "etje", "pje"] { forms += [lemma + ending, lemma + ending + "s"] }
    if let last = lemma.last {
      forms += [lemma + String(last) + "etje", lemma + String(last) + "etjes"]
    }
    if lemma.hasSuffix("ing") {
      forms += [lemma.dropLast() + "kje", lemma.dropLast() + "kjes"].map(String.init)
    }
    return unique(forms)
  }

  /// The forms and degrees of an adjective.
  public func adjective(_ lemma: String) -> [String] {
    var forms = [lemma]
    var bases = [lemma, opened(lemma)]
    if let last = lemma.last { bases.append(lemma + String(last)) }
    for base in bases { forms += [base + "e", base + "er", base + "ere", base + "ers"] }
    forms += [lemma + "st", lemma + "ste", lemma + "s", lemma + "der", lemma + "dere"]
    return unique(forms)
  }

  /// The lemma as it is spelled before a vowel: *taak* → *tak-*, *brief* → *briev-*, *huis* → *huiz-*.
  private func opened(_ lemma: String) -> String {
    var letters = Array(lemma)
    guard letters.count >= 3, let last = letters.last else { return lemma }
    if last == "f" { letters[letters.count - 1] = "v" }
    if last == "s" { letters[letters.count - 1] = "z" }
    let vowel = letters[letters.count - 2]
    if "aeou".contains(vowel), letters[letters.count - 3] == vowel {
      letters.remove(at: letters.count - 2)
    }
    return String(letters)
  }

  private func unique(_ forms: [String]) -> [String] {
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }
}
