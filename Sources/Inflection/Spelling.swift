/// The rules of Dutch spelling that inflection needs: vowel groups, open and closed syllables,
/// *v/f* and *z/s*, the diaeresis.
///
/// Rules as in the Leidraad of the Woordenlijst Nederlandse Taal (Taalunie 2015), §1 and §2.
enum Spelling {
  /// Letters as Unicode scalars: words are short, and rules ask for the n-th from the end.
  typealias Letters = [Unicode.Scalar]

  static func letters(_ word: String) -> Letters { Array(word.unicodeScalars) }

  static func string(_ letters: some Sequence<Unicode.Scalar>) -> String {
    // By bytes: a view of scalars appends through iterators that nothing specialises.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for letter in letters {
      if letter.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: letter.value))
      } else {
        bytes.append(contentsOf: letter.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "á", "à", "â", "ä", "é", "è", "ê", "ë", "í", "î", "ï", "ó",
      "ô", "ö", "ú", "û", "ü":
      true
    default: false
    }
  }

  /// Whether two letters spell one long vowel or diphthong, *ai*, *ea* and *oa* in loan words.
  private static func isDigraph(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("i", "e"), ("o", "e"), ("e", "u"),
      ("u", "i"), ("o", "u"), ("a", "u"), ("e", "i"), ("a", "i"), ("o", "i"), ("e", "a"),
      ("o", "a"), ("o", "y"), ("a", "y"), ("e", "y"), ("ë", "e"), ("ï", "e"):
      true
    default: false
    }
  }

  /// How a word ends: how many consonants, and the vowel before them.
  struct Ending {
    /// The number of consonants at the end.
    var consonants = 0
    /// The vowel before them, or nil when there is none.
    var vowel: Vowel?
  }

  /// The sort of vowel in a syllable.
  enum Vowel {
    /// One letter.
    case single(Unicode.Scalar)
    /// The same letter twice, *aa, ee, oo, uu*, or *ëe*.
    case double(Unicode.Scalar)
    /// Another long vowel or diphthong: *ie, oe, ij, ui* …
    case digraph
  }

  static func ending(_ word: Letters) -> Ending {
    var ending = Ending()
    var index = word.count - 1
    while index >= 0, !isVowel(word[index]), !isLongIJ(word, at: index) {
      ending.consonants += 1
      index -= 1
    }
    guard index >= 0 else { return ending }
    if isLongIJ(word, at: index) {
      ending.vowel = .digraph
    } else if index > 0, isDigraph(word[index - 1], word[index]) {
      let first = word[index - 1]
      let isDouble = first == word[index] || (first == "ë" && word[index] == "e")
      ending.vowel = isDouble ? .double(first) : .digraph
    } else {
      ending.vowel = .single(word[index])
    }
    return ending
  }

  /// Whether the letter is the *j* of *ij*.
  private static func isLongIJ(_ word: Letters, at index: Int) -> Bool {
    word[index] == "j" && index > 0 && word[index - 1] == "i"
  }

  /// The number of syllables, by groups of vowel letters.
  static func syllables(_ word: some Sequence<Unicode.Scalar>) -> Int {
    var count = 0
    var previous: Unicode.Scalar = " "
    for letter in word {
      if isVowel(letter), !isDigraph(previous, letter) { count += 1 }
      previous = letter
    }
    return count
  }

  /// Whether the last syllable is one that never has the stress: *tafel, donker, bodem, heilig*.
  static func endsUnstressed(_ word: Letters) -> Bool {
    guard word.count > 3, syllables(word) > 1 else { return false }
    let last = word[word.count - 1]
    let before = word[word.count - 2]
    guard !isVowel(word[word.count - 3]) || before == "ï" else { return false }
    if before == "e" { return last == "l" || last == "m" || last == "n" || last == "r" }
    return (before == "i" || before == "ï") && last == "g"
  }

  /// The word as it is written before an ending that opens with a vowel:
  /// *maan* → *man(en)*, *man* → *mann(en)*, *brief* → *briev(en)*, *huis* → *huiz(en)*.
  static func beforeVowel(_ word: Letters, doubles: Bool = true) -> Letters {
    let ending = ending(word)
    guard let last = word.last, ending.consonants > 0, let vowel = ending.vowel else { return word }
    var result = word
    if ending.consonants == 1 {
      switch vowel {
      case .double(let letter):
        // maan → manen; reëel → reële; officieel → officiële: *ie* would be read as one vowel.
        let follows = word.count > 3 ? word[word.count - 4] : " "
        result.removeLast(3)
        result.append(letter == "e" && follows == "i" ? "ë" : letter)
        result.append(voiced(last))
      case .digraph: result[result.count - 1] = voiced(last)
      case .single(let letter):
        let isDoubled =
          doubles && last != "x" && last != "w" && last != "j" && last != "h" && letter != "y"
          && !endsUnstressed(word)
        if isDoubled { result.append(last) }
      }
    } else if ending.consonants == 2, last == "f" {
      // golf → golven, korf → korven; nimf → nimfen.
      let before = word[word.count - 2]
      if before == "l" || before == "r" { result[result.count - 1] = "v" }
    }
    return result
  }

  private static func voiced(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "s": "z"
    case "f": "v"
    default: letter
    }
  }

  /// The word as it is written when an ending is taken off: *lev(en)* → *leef*, *bakk(en)* →
  /// *bak*, *verander(en)* stays.
  ///
  /// - Parameters:
  ///   - word: what is left without the ending.
  ///   - lengthens: whether a single vowel in the last syllable is long: not so in *wandel*.
  static func closed(_ word: Letters, lengthens: Bool) -> Letters {
    guard let last = word.last, !isVowel(last), word.count > 1 else { return word }
    var result = word
    if word[word.count - 2] == last {
      result.removeLast()
      return result
    }
    let ending = ending(word)
    if lengthens, ending.consonants == 1, case .single(let letter) = ending.vowel, last != "x",
      last != "w", last != "j", letter != "i", letter != "ï", letter != "y"
    {
      // creër(en) → creëer, but associër(en) → associeer: after i no diaeresis is needed.
      let position = result.count - 2
      if letter == "ë" {
        let isAfterI = position > 0 && result[position - 1] == "i"
        result[position] = isAfterI ? "e" : "ë"
        result.insert("e", at: position + 1)
      } else {
        result.insert(letter == "é" || letter == "è" ? "e" : letter, at: position + 1)
      }
    }
    if last == "v" { result[result.count - 1] = "f" }
    if last == "z" { result[result.count - 1] = "s" }
    return result
  }

  /// Whether a hyphen must part two pieces of a compound: *mee-eten*, *toe-eigenen*, *na-apen*.
  static func clash(_ first: Unicode.Scalar?, _ second: Unicode.Scalar?) -> Bool {
    guard let first, let second else { return false }
    switch first {
    case "a": return "aeiu".unicodeScalars.contains(second)
    case "e": return "eiu".unicodeScalars.contains(second)
    case "i": return "eij".unicodeScalars.contains(second)
    case "o": return "eiou".unicodeScalars.contains(second)
    case "u": return "iu".unicodeScalars.contains(second)
    default: return false
    }
  }
}
