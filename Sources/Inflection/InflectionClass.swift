/// The word class of an inflected form; the names are those of the context model's word classes.
public enum InflectionClass: UInt8, CaseIterable, Sendable {
  case nounCommon, nounNeuter, noun, nounPlural
  case adjective, adjectiveE, comparative, comparativeE, superlative, superlativeE, adjectiveNoun
  case presentSingular, presentT, presentPlural, pastSingular, pastPlural, infinitive
  case participle, participleE, presentParticiple

  /// The tag of the class in the training data, such as `verb.pres.sg`.
  public var tag: String {
    switch self {
    case .nounCommon: "noun.sg.com"
    case .nounNeuter: "noun.sg.neut"
    case .noun: "noun.sg"
    case .nounPlural: "noun.pl"
    case .adjective: "adj.base"
    case .adjectiveE: "adj.base.e"
    case .comparative: "adj.comp"
    case .comparativeE: "adj.comp.e"
    case .superlative: "adj.sup"
    case .superlativeE: "adj.sup.e"
    case .adjectiveNoun: "adj.noun"
    case .presentSingular: "verb.pres.sg"
    case .presentT: "verb.pres.t"
    case .presentPlural: "verb.pres.pl"
    case .pastSingular: "verb.past.sg"
    case .pastPlural: "verb.past.pl"
    case .infinitive: "verb.inf"
    case .participle: "verb.part"
    case .participleE: "verb.part.e"
    case .presentParticiple: "verb.od"
    }
  }

  /// Whether a verb form of this class parts from its particle: *neem … mee*.
  var isFinite: Bool {
    switch self {
    case .presentSingular, .presentT, .presentPlural, .pastSingular, .pastPlural: true
    default: false
    }
  }
}
