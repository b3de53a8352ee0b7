/// A coarse word class with number, as the treebanks' tags give it; a form can have several.
///
/// The classes follow the CGN tag set (Van Eynde 2004), less what context never asks for.
public enum WordClass: UInt8, CaseIterable, Sendable {
  case nounCommon, nounNeuter, noun, nounPlural, name
  case adjective, adjectiveE, comparative, comparativeE, superlative, superlativeE, adjectiveNoun
  case presentSingular, presentT, presentPlural, pastSingular, pastPlural, infinitive
  case participle, participleE, presentParticiple, subjunctive
  case auxPresentSingular, auxPresentT, auxPresentPlural, auxPastSingular, auxPastPlural
  case auxInfinitive, auxParticiple
  case preposition, particle, coordinator, subordinator, adverb, numeral, interjection
  case article, personal, possessive, otherPronoun, foreign

  /// The class that a tag in the training data stands for: a class name, or a category's id.
  public init?(tag: String) {
    guard let found = Self.tags[tag] else {
      switch tag {
      case _ where tag.hasPrefix("article"): self = .article
      case _ where tag.hasPrefix("pronoun.personal"): self = .personal
      case _ where tag.hasPrefix("pronoun.possessive"): self = .possessive
      case _ where tag.hasPrefix("pronoun"): self = .otherPronoun
      case _ where tag.hasPrefix("adverb"), "negation": self = .adverb
      default: return nil
      }
      return
    }
    self = found
  }

  private static let tags: [String: WordClass] = [
    "noun.sg.com": .nounCommon, "noun.sg.neut": .nounNeuter, "noun.sg": .noun,
    "noun.pl": .nounPlural, "name": .name, "adj.base": .adjective, "adj.base.e": .adjectiveE,
    "adj.comp": .comparative, "adj.comp.e": .comparativeE, "adj.sup": .superlative,
    "adj.sup.e": .superlativeE, "adj.noun": .adjectiveNoun, "verb.pres.sg": .presentSingular,
    "verb.pres.t": .presentT, "verb.pres.pl": .presentPlural, "verb.past.sg": .pastSingular,
    "verb.past.t": .pastSingular, "verb.past.pl": .pastPlural, "verb.inf": .infinitive,
    "verb.part": .participle, "verb.part.e": .participleE, "verb.od": .presentParticiple,
    "verb.conj": .subjunctive, "aux.conj": .subjunctive, "aux.pres.sg": .auxPresentSingular,
    "aux.pres.t": .auxPresentT, "aux.pres.pl": .auxPresentPlural,
    "aux.past.sg": .auxPastSingular, "aux.past.t": .auxPastSingular,
    "aux.past.pl": .auxPastPlural, "aux.inf": .auxInfinitive, "aux.part": .auxParticiple,
    "aux.part.e": .auxParticiple, "aux.od": .presentParticiple, "prep": .preposition,
    "preposition": .preposition, "prep.fin": .particle, "conjunction.coord": .coordinator,
    "conjunction.subord": .subordinator, "numeral": .numeral, "interjection": .interjection,
    "spec": .foreign, "other": .foreign,
  ]
}
