public import Counting
internal import Disambiguation
internal import Measures
public import Tones

/// Wording for people, in Dutch and English.
public enum Labels {
  /// A use of pronouns.
  public static func use(_ use: UseCount) -> (dutch: String, english: String) {
    switch use {
    case .genericYou: ("je in het algemeen", "generic you")
    case .genericWe: ("we in het algemeen", "generic we")
    case .genericThey: ("ze in het algemeen", "generic they")
    case .reflexive: ("wederkerend me/je/ons/u", "reflexive me/je/ons/u")
    case .expletiveHet: ("loos het", "expletive het")
    case .expletiveEr: ("loos er", "expletive er")
    }
  }

  /// A rung of the organisation ladder.
  public static func rung(_ rung: OrganisationRung) -> String {
    switch rung {
    case .mine: "mijn …"
    case .ours: "onze …"
    case .the: "de/het …"
    case .that: "die/dat …"
    }
  }

  /// What a decision went by.
  static func observation(
    _ observation: DecisionReason.Observation, _ language: Language
  ) -> String {
    switch observation {
    case .form: language("de vorm", "the form")
    case .wordBefore: language("het woord ervoor", "the word before")
    case .wordBehind: language("het woord erna", "the word behind")
    case .wordsAround: language("de woorden eromheen", "the words around")
    case .classBefore: language("de woordsoort ervoor", "the class before")
    case .classBehind: language("de woordsoort erna", "the class behind")
    case .classesAround: language("de woordsoorten eromheen", "the classes around")
    case .capitals: language("hoofdletters", "capitals")
    case .clause: language("de bouw van de zin", "the clause")
    case .discourse: language("wie er eerder genoemd is", "who was named before")
    case .sentence: language("andere woorden in de zin", "other words in the sentence")
    }
  }

  /// How a speaker stands to what was said.
  public static func polarity(_ polarity: Polarity, _ language: Language) -> String {
    switch polarity {
    case .own: language("eigen", "own")
    case .negated: language("afgewezen", "turned down")
    case .others: language("van een ander", "somebody else's")
    case .givenUp: language("losgelaten", "given up")
    case .wished: language("gewenst", "wished for")
    case .quoted: language("aangehaald", "quoted")
    case .question: language("gevraagd", "asked")
    }
  }

  /// The rule by which something counts, or does not, for the speaker.
  static func rule(_ rule: ScopeReason.Rule, _ language: Language) -> String {
    switch rule {
    case .negation: language("ontkenning", "negation")
    case .rather: language("tegenstelling: liever … dan", "contrast: rather … than")
    case .subject: language("iemand anders is het onderwerp", "somebody else is the subject")
    case .sameSubject:
      language("het onderwerp van de zin ervoor loopt door", "the subject before goes on")
    case .past: language("vroeger, tegenover nu", "then, as against now")
    case .stopped: language("ermee opgehouden", "stopped doing it")
    case .wish: language("een wens; telt als eigen", "a wish; counts as own")
    case .demand:
      language(
        "wat een ander moet of mag; telt als eigen", "what others must or may; counts as own")
    case .quotation: language("tussen aanhalingstekens", "between quotation marks")
    case .question: language("een vraag", "a question")
    case .pattern:
      language("de ontkenning hoort bij het patroon", "the negation is part of the pattern")
    }
  }

  /// Whether a text is long enough.
  static func verdict(_ verdict: LengthVerdict, _ language: Language) -> String {
    switch verdict {
    case .tooShort: language("te kort", "too short")
    case .indication: language("indicatie", "indication")
    case .usable: language("bruikbaar", "usable")
    }
  }
}
