/// Uses of pronouns that are counted beside their category (measures.md §2).
public enum UseCount: Int, CaseIterable, Sendable {
  /// *Je, jij, ge* meaning "one".
  case genericYou
  /// *We, wij* meaning "people at large".
  case genericWe
  /// *Ze* meaning "people, the authorities".
  case genericThey
  /// *Me, je, ons, u* that refer back to the subject.
  case reflexive
  /// *Het* without a referent.
  case expletiveHet
  /// *Er* without a referent.
  case expletiveEr

  /// The key used in output.
  public var id: String {
    switch self {
    case .genericYou: "generic_je"
    case .genericWe: "generic_we"
    case .genericThey: "generic_ze"
    case .reflexive: "reflexive_use"
    case .expletiveHet: "expletive_het"
    case .expletiveEr: "expletive_er"
    }
  }
}
