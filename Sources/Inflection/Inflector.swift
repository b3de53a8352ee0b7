/// Gives all forms of Dutch verbs, nouns and adjectives, from lists of lemmas and from the rules of
/// Dutch inflection.
///
/// The lists say what the rules cannot know: strong and irregular forms, gender, plurals. A lemma
/// that is in no list is inflected by the rules alone. No form is checked against use: the rules
/// give *watertje* as well as forms that nobody writes.
public struct Inflector: Sendable {
  /// A list of lemmas.
  public enum List: CaseIterable, Sendable {
    case verbs, nouns, adjectives
  }

  let verbs: LemmaList
  let nouns: LemmaList
  let adjectives: LemmaList

  /// Reads the lists; `Lexicons/README.md` describes their columns.
  ///
  /// - Parameters:
  ///   - verbs: the bytes of `verbs.tsv`.
  ///   - nouns: the bytes of `nouns.tsv`.
  ///   - adjectives: the bytes of `adjectives.tsv`.
  /// - Throws: ``InflectionError`` for the first line that is not as it should be.
  public init(verbs: [UInt8], nouns: [UInt8], adjectives: [UInt8]) throws(InflectionError) {
    self.verbs = try LemmaList(
      verbs, name: "verbs.tsv",
      header: ["lemma", "past.sg", "past.pl", "participle", "auxiliary"])
    self.nouns = try LemmaList(nouns, name: "nouns.tsv", header: ["lemma", "article", "plural"])
    self.adjectives = try LemmaList(
      adjectives, name: "adjectives.tsv",
      header: ["lemma", "inflected", "comparative", "superlative"])
  }

  /// All lemmas of a list, sorted by code point.
  public func lemmas(of list: List) -> [String] {
    let list =
      switch list {
      case .verbs: verbs
      case .nouns: nouns
      case .adjectives: adjectives
      }
    return (0..<list.count).map(list.lemma)
  }

  /// Whether a lemma is in a list.
  public func contains(_ lemma: String, in list: List) -> Bool {
    switch list {
    case .verbs: verbs.row(of: lemma) != nil
    case .nouns: nouns.row(of: lemma) != nil
    case .adjectives: adjectives.row(of: lemma) != nil
    }
  }
}
