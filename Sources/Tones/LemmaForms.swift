/// Where a tone lexicon gets the forms of a lemma from.
public protocol LemmaForms {
  /// All forms of a verb that stand as one word, such as *meenemen, meeneemt, meegenomen*.
  func verb(_ lemma: String) -> [String]
  /// For a separable verb, `mee|nemen`: its particle and the forms of *nemen* that part from it;
  /// nil for other verbs.
  func splitVerb(_ lemma: String) -> (particle: String, forms: [String])?
  /// Singular, plural and diminutives of a noun.
  func noun(_ lemma: String) -> [String]
  /// The forms and degrees of an adjective.
  func adjective(_ lemma: String) -> [String]
}
