/// What measures count beside the categories.
public enum Marker: Int, CaseIterable, Sendable {
  /// Words of more than six letters.
  case longWord
  /// *Je, jij, jou, jouw* that address somebody; generic uses are left out.
  case familiarAddress
  /// *U, uw* that address somebody.
  case formalAddress
  /// *Ge, gij*, generic or not: the model of context has seen too few to tell.
  case flemishAddress
  case kunnen, willen, mogen, moeten, weten, durven, zullen
  case notKunnen, notWillen, notMogen, notMoeten, notWeten, notDurven, notZullen
  /// *Gewoon*.
  case gewoon
  /// *Wij, ons, onze* in a sentence that names an organisation.
  case weNearOrganisation
  /// *Zij, hen, hun* (plural) in a sentence that names an organisation.
  case theyNearOrganisation
  /// Words for thinking, doubting and finding out.
  case cognition
  /// Nouns and names, adjectives, and verbs that are no auxiliaries, as estimated in context.
  case noun, adjective, verb

  /// The modal verbs.
  public static let modals: [Marker] = [
    .kunnen, .willen, .mogen, .moeten, .weten, .durven, .zullen,
  ]

  /// The same modal verb in a clause with a negation; nil for what is no modal verb.
  public var negated: Marker? {
    guard Self.kunnen.rawValue <= rawValue, rawValue <= Self.zullen.rawValue else { return nil }
    return Marker(rawValue: rawValue + Self.notKunnen.rawValue - Self.kunnen.rawValue)
  }
}
