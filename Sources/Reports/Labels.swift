internal import Counting
internal import Measures

/// Wording for people, in Dutch and English.
enum Labels {
  static func use(_ use: UseCount) -> (dutch: String, english: String) {
    switch use {
    case .genericYou: ("je in het algemeen", "generic you")
    case .genericWe: ("we in het algemeen", "generic we")
    case .genericThey: ("ze in het algemeen", "generic they")
    case .reflexive: ("wederkerend me/je/ons/u", "reflexive me/je/ons/u")
    case .expletiveHet: ("loos het", "expletive het")
    case .expletiveEr: ("loos er", "expletive er")
    }
  }

  static func rung(_ rung: OrganisationRung) -> String {
    switch rung {
    case .mine: "mijn …"
    case .ours: "onze …"
    case .the: "de/het …"
    case .that: "die/dat …"
    }
  }

  static func verdict(_ verdict: LengthVerdict, _ language: Language) -> String {
    switch verdict {
    case .tooShort: language("te kort", "too short")
    case .indication: language("indicatie", "indication")
    case .usable: language("bruikbaar", "usable")
    }
  }
}
