internal import Inflection
internal import Lexicons
internal import Tones

/// The forms of the lemmas in tone patterns, from the inflection lists among some lexicon files.
struct InflectedLemmas: LemmaForms {
  private let inflector: Inflector

  init(_ sources: [LexiconSource]) throws(InflectionError) {
    func file(_ name: String) -> [UInt8] {
      sources.first { $0.path == "inflection/" + name }?.bytes ?? []
    }
    inflector = try Inflector(
      verbs: file("verbs.tsv"), nouns: file("nouns.tsv"), adjectives: file("adjectives.tsv"))
  }

  func verb(_ lemma: String) -> [String] { Self.words(inflector.verb(lemma)) }

  func splitVerb(_ lemma: String) -> (particle: String, forms: [String])? {
    inflector.separated(lemma).map { ($0.particle, Self.words($0.forms)) }
  }

  func noun(_ lemma: String) -> [String] { Self.words(inflector.noun(lemma)) }

  func adjective(_ lemma: String) -> [String] { Self.words(inflector.adjective(lemma)) }

  /// The forms that are one word, each once; *mee te nemen* is found by its parts.
  private static func words(_ forms: [InflectedForm]) -> [String] {
    var seen: Set<String> = []
    return forms.map(\.form).filter { !$0.contains(" ") && seen.insert($0).inserted }
  }
}
