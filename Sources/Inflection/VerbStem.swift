/// The stem of a verb, and the weak forms made from it.
struct VerbStem {
  /// The stem, which is the first person singular: *maak*, *leef*, *bak*.
  let letters: Spelling.Letters
  /// Whether the past has *-te*: the last sound of the infinitive's stem is voiceless.
  private let isVoiceless: Bool
  /// Whether *ge-* stands before the participle.
  private let hasGe: Bool

  /// Finds the stem by the rules of spelling.
  init(infinitive: String) {
    let word = Spelling.letters(infinitive)
    let open = Self.withoutEnding(word)
    if open.endsInVowel {
      letters = open.letters
    } else {
      letters = Spelling.closed(open.letters, lengthens: Self.lengthens(open.letters))
    }
    isVoiceless = Self.isVoiceless(open.letters)
    hasGe = InseparablePrefix.rest(open.letters) == nil
  }

  /// Takes the stem from the past singular: *luisterde* → *luister*, *updatete* → *update*.
  init(infinitive: String, weakPast: String) {
    letters = Spelling.letters(String(weakPast.unicodeScalars.dropLast(2)))
    isVoiceless = weakPast.ends(in: "te")
    hasGe = InseparablePrefix.rest(Self.withoutEnding(Spelling.letters(infinitive)).letters) == nil
  }

  /// The stem with *-t*: *maakt*; *gaat* of *ga*, *echoot* of *echo*.
  var tForm: Spelling.Letters {
    guard let last = letters.last, last == "a" || last == "o" else { return letters + ["t"] }
    return letters + [last, "t"]
  }

  /// The past singular, *maakte*, *leefde*.
  var past: Spelling.Letters { letters + (isVoiceless ? ["t", "e"] : ["d", "e"]) }

  /// The participle, *gemaakt*, *geleefd*, *begeleid*.
  var participle: Spelling.Letters {
    let dental: Unicode.Scalar = isVoiceless ? "t" : "d"
    let ending: Spelling.Letters = letters.last == dental ? [] : [dental]
    return (hasGe ? Self.prefixed(letters) : letters) + ending
  }

  /// The participle with *-e*, or nil for one in *-en*, which has none: *een gesproken woord*.
  func inflected(_ participle: String) -> String? {
    let word = Spelling.letters(participle)
    if word.suffix(2) == ["e", "n"], word.suffix(3) != ["i", "e", "n"] { return nil }
    // The e of geüpdatet is part of the stem and stays as it is.
    let stemEndsInE = letters.last == "e" && word.count > 1 && word[word.count - 2] == "e"
    return Spelling.string(Spelling.beforeVowel(word, doubles: !stemEndsInE) + ["e"])
  }

  /// *ge-* before a stem, with a diaeresis where *ge* and the stem would be read together.
  private static func prefixed(_ stem: Spelling.Letters) -> Spelling.Letters {
    var stem = stem
    let isLongVowel = stem.starts(with: ["i", "j"]) || stem.starts(with: ["u", "i"])
    if let first = stem.first, !isLongVowel {
      switch first {
      case "e": stem[0] = "ë"
      case "i": stem[0] = "ï"
      case "u": stem[0] = "ü"
      default: break
      }
    }
    return ["g", "e"] + stem
  }

  /// The infinitive without *-en* or *-n*, and whether that ends in the stem's own vowel.
  private static func withoutEnding(
    _ word: Spelling.Letters
  ) -> (letters: Spelling.Letters, endsInVowel: Bool) {
    guard word.last == "n" else { return (word, true) }
    if word.suffix(3) == ["i", "ë", "n"] {
      // ruziën → ruzie
      return (word.dropLast(2) + ["e"], true)
    }
    if word.suffix(2) == ["ë", "n"] { return (Array(word.dropLast(2)), true) }
    let rest = word.dropLast(2)
    // gaan, zien, doen have only n for an ending, unlike groeien.
    let isAfterVowel = word.count > 3 && Spelling.isVowel(word[word.count - 4])
    let isContracted =
      !isAfterVowel && ["aan", "ien", "oen"].contains(Spelling.string(word.suffix(3)))
    if word.suffix(2) == ["e", "n"], !isContracted { return (Array(rest), false) }
    if word.suffix(3) == ["a", "a", "n"] { return (Array(rest), true) }
    return (Array(word.dropLast()), true)
  }

  /// Whether the single vowel of the last syllable is long: not in *wandel-*, *adem-*, *open-*.
  ///
  /// Verbs in *-eren* are taken for loan words with stress there, *proberen*; the list gives the
  /// past of the others, *luisteren*.
  private static func lengthens(_ stem: Spelling.Letters) -> Bool {
    guard stem.count > 1, stem[stem.count - 2] == "e",
      "lmn".unicodeScalars.contains(stem[stem.count - 1])
    else { return true }
    return Spelling.syllables(InseparablePrefix.stressedPart(stem)) < 2
  }

  private static func isVoiceless(_ stem: Spelling.Letters) -> Bool {
    guard let last = stem.last else { return false }
    switch last {
    case "t", "k", "f", "s", "p", "x", "c", "q": return true
    case "h": return stem.count > 1 && ["c", "s"].contains(stem[stem.count - 2])
    default: return false
    }
  }
}
