extension Inflector {
  /// Singular, plural and diminutives of a noun.
  ///
  /// - Parameter lemma: the singular.
  public func noun(_ lemma: String) -> [InflectedForm] {
    let row = nouns.row(of: lemma)
    var collector = FormCollector()
    for wordClass in classes(of: lemma, row) { collector.add(lemma, wordClass) }
    let word = Spelling.letters(lemma)
    switch LemmaList.field(row?[1] ?? "") {
    case .forms(let forms): for form in forms { collector.add(form, .nounPlural) }
    case .none: return collector.forms
    case .regular:
      // Only a noun in no list asks its head: the list would say that a plural is irregular.
      for form in row == nil ? plurals(ofUnlisted: word) : [NounRules.plural(word)] {
        collector.add(form, .nounPlural)
      }
    }
    guard !isDiminutive(lemma), !lemma.ends(in: "heid") else { return collector.forms }
    for form in diminutives(of: word) {
      collector.add(form, .nounNeuter)
      collector.add(form + "s", .nounPlural)
    }
    return collector.forms
  }

  private func isDiminutive(_ lemma: String) -> Bool {
    lemma.ends(in: "je") && nouns.row(of: lemma)?[0] == "het"
  }

  private func classes(of lemma: String, _ row: [String]?) -> [InflectionClass] {
    switch row?[0] {
    case "de": return [.nounCommon]
    case "het": return [.nounNeuter]
    case "de,het": return [.nounCommon, .nounNeuter]
    default:
      // A compound has the gender of its head.
      guard let head = head(of: Spelling.letters(lemma), where: { _ in true }) else {
        return [.noun]
      }
      return classes(of: head.lemma, head.row)
    }
  }

  /// The listed noun that a compound ends in, such as *lid* of *bestuurslid*: the longest one of
  /// three letters or more after three letters or more.
  private func head(
    of word: Spelling.Letters, where isWanted: ([String]) -> Bool
  ) -> (lemma: String, row: [String])? {
    guard word.count >= 6 else { return nil }
    for start in 3...(word.count - 3) {
      let lemma = Spelling.string(word[start...])
      if Self.suffixes.contains(lemma) { return nil }
      if let row = nouns.row(of: lemma), isWanted(row) { return (lemma, row) }
    }
    return nil
  }

  /// Endings that look like nouns, but seldom are the head of a compound: *voorzitster*.
  private static let suffixes: Set<String> = ["bel", "gen", "hel", "oom", "ster"]

  // MARK: plural

  private func plurals(ofUnlisted word: Spelling.Letters) -> [String] {
    // A head with an irregular plural takes its plural into the compound: raadsleden.
    let lemma = Spelling.string(word)
    if let head = head(of: word, where: { $0[1] != "-" }), !head.row[1].isEmpty {
      let before = String(lemma.dropLast(head.lemma.count))
      return head.row[1].split(separator: ",").map { before + $0 }
    }
    return [NounRules.plural(word)]
  }

  // MARK: diminutive

  private func diminutives(of word: Spelling.Letters) -> [String] {
    let lemma = Spelling.string(word)
    if let forms = NounRules.diminutives[lemma] { return forms }
    if word.count >= 6 {
      for start in 3...(word.count - 3) {
        let head = Spelling.string(word[start...])
        if let forms = NounRules.diminutives[head], nouns.row(of: head) != nil {
          return forms.map { String(lemma.dropLast(head.count)) + $0 }
        }
      }
    }
    return [NounRules.diminutive(word)]
  }
}
