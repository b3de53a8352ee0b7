extension Inflector {
  /// A form of a listed lemma with its class.
  public struct ListedForm: Sendable, Hashable {
    /// The form; one word.
    public let form: String
    /// The class's name in the training data, such as `verb.pres.sg` or, of an auxiliary,
    /// `aux.pres.sg`.
    public let tag: String
    /// The lemma.
    public let lemma: String
  }

  private static let auxiliaries: Set<String> = [
    "hebben", "hoeven", "kunnen", "moeten", "mogen", "willen", "worden", "zijn", "zullen",
  ]

  /// All forms of all listed lemmas, each once.
  ///
  /// Of separable verbs these are the joined forms; forms with spaces are left out.
  public func listedForms() -> Set<ListedForm> {
    var listed: Set<ListedForm> = []
    func add(_ forms: [InflectedForm], _ lemma: String) {
      let isAuxiliary = Self.auxiliaries.contains(lemma)
      for form in forms where !form.form.contains(" ") {
        var tag = form.wordClass.tag
        // The noun *zijn* is none.
        if isAuxiliary, tag.hasPrefix("verb.") { tag = "aux" + tag.dropFirst(4) }
        listed.insert(ListedForm(form: form.form, tag: tag, lemma: lemma))
      }
    }
    for lemma in lemmas(of: .verbs) { add(verb(lemma), lemma) }
    for lemma in lemmas(of: .nouns) { add(noun(lemma), lemma) }
    for lemma in lemmas(of: .adjectives) { add(adjective(lemma), lemma) }
    return listed
  }
}
