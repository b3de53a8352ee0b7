extension Inflector {
  /// The forms and degrees of an adjective, with the partitive, *iets moois*, and the plurals of the
  /// adjective as a noun, *de groten, de ouderen, de besten*.
  ///
  /// - Parameter lemma: the form without ending.
  public func adjective(_ lemma: String) -> [InflectedForm] {
    let row = adjectives.row(of: lemma) ?? ["", "", ""]
    let word = Spelling.letters(lemma)
    var collector = FormCollector()
    collector.add(lemma, .adjective)
    if let partitive = AdjectiveRules.partitive(word), row[0] != lemma, row[0] != "-" {
      collector.add(partitive, .adjective)
    }
    let inflected: [String] =
      switch LemmaList.field(row[0]) {
      case .forms(let forms): forms
      case .none: []
      case .regular: AdjectiveRules.inflected(word).map { [$0] } ?? []
      }
    for form in inflected where form != lemma || lemma.ends(in: "e") {
      collector.add(form, .adjectiveE)
      if form.ends(in: "e"), form != lemma { collector.add(form + "n", .adjectiveNoun) }
    }
    let comparatives: [String] =
      switch LemmaList.field(row[1]) {
      case .forms(let forms): forms
      case .none: []
      case .regular: [AdjectiveRules.comparative(word)]
      }
    for form in comparatives {
      collector.add(form, .comparative)
      collector.add(form + "e", .comparativeE)
      collector.add(form + "en", .adjectiveNoun)
    }
    let superlatives: [String] =
      switch LemmaList.field(row[2]) {
      case .forms(let forms): forms
      case .none: []
      case .regular: AdjectiveRules.superlative(word).map { [$0] } ?? []
      }
    for form in superlatives {
      collector.add(form, .superlative)
      collector.add(form + "e", .superlativeE)
      collector.add(form + "en", .adjectiveNoun)
    }
    return collector.forms
  }
}
