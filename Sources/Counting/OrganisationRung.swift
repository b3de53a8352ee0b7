/// How a speaker determines the word for the organisation: from near to far (NSOB 2023 §3.2).
public enum OrganisationRung: Int, CaseIterable, Sendable {
  /// *Mijn school*.
  case mine
  /// *Onze school*.
  case ours
  /// *De school*, *het team*.
  case the
  /// *Die school*, *dat team*.
  case that

  /// The key used in output: the Dutch determiner.
  public var id: String {
    switch self {
    case .mine: "mijn"
    case .ours: "onze"
    case .the: "de_het"
    case .that: "die_dat"
    }
  }
}
