internal import Inflection
internal import Lexicons
internal import Tones

/// The forms of the lemmas in tone patterns, from the inflection lists among some lexicon files.
struct InflectedLemmas: LemmaForms {
  private let inflector: LooseInflector

  init(_ sources: [LexiconSource]) {
    func file(_ path: String) -> [UInt8] { sources.first { $0.path == path }?.bytes ?? [] }
    inflector = LooseInflector(
      strongVerbs: file("inflection/strong-verbs.tsv"), plurals: file("inflection/plurals.tsv"))
  }

  func verb(_ lemma: String) -> [String] { inflector.verb(lemma) }

  func splitVerb(_ lemma: String) -> (particle: String, forms: [String])? {
    let parts = lemma.split(separator: "|").map(String.init)
    return parts.count == 2 ? (parts[0], inflector.finiteForms(parts[1])) : nil
  }

  func noun(_ lemma: String) -> [String] { inflector.noun(lemma) }

  func adjective(_ lemma: String) -> [String] { inflector.adjective(lemma) }
}
