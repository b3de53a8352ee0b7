internal import Inflection
internal import Lexicons
internal import Tones

/// The forms of the lemmas in tone patterns, from the inflection lists among some lexicon files.
///
/// Patterns name the same lemmas again and again, so each is inflected once.
final class InflectedLemmas: LemmaForms {
  private let inflector: Inflector
  private var verbs: [String: [String]] = [:]
  private var splitVerbs: [String: (particle: String, forms: [String])?] = [:]
  private var nouns: [String: [String]] = [:]
  private var adjectives: [String: [String]] = [:]

  init(_ sources: [LexiconSource]) throws(InflectionError) {
    func file(_ name: String) -> [UInt8] {
      sources.first { $0.path == "inflection/" + name }?.bytes ?? []
    }
    inflector = try Inflector(
      verbs: file("verbs.tsv"), nouns: file("nouns.tsv"), adjectives: file("adjectives.tsv"))
  }

  func verb(_ lemma: String) -> [String] {
    Self.once(lemma, in: &verbs) { Self.words(inflector.verb($0)) }
  }

  func splitVerb(_ lemma: String) -> (particle: String, forms: [String])? {
    Self.once(lemma, in: &splitVerbs) {
      inflector.separated($0).map { ($0.particle, Self.words($0.forms)) }
    }
  }

  func noun(_ lemma: String) -> [String] {
    Self.once(lemma, in: &nouns) { Self.words(inflector.noun($0)) }
  }

  func adjective(_ lemma: String) -> [String] {
    Self.once(lemma, in: &adjectives) { Self.words(inflector.adjective($0)) }
  }

  private static func once<Forms>(
    _ lemma: String, in known: inout [String: Forms], _ inflect: (String) -> Forms
  ) -> Forms {
    if let forms = known[lemma] { return forms }
    let forms = inflect(lemma)
    known[lemma] = forms
    return forms
  }

  /// The forms that are one word, each once; *mee te nemen* is found by its parts.
  private static func words(_ forms: [InflectedForm]) -> [String] {
    var words: [String] = []
    for form in forms where !form.form.utf8.contains(0x20) && !words.contains(form.form) {
      words.append(form.form)
    }
    return words
  }
}
