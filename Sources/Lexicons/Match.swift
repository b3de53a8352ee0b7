/// What a lexicon says of one token, and what context made of it.
public struct Match: Sendable, Equatable {
  /// The form in the lexicon.
  public var form: FormID
  /// The category in force: the form's first, until context decides otherwise.
  public var category: CategoryID
  /// Uses that are counted apart.
  public var uses: Uses
  /// How sure the decision is, in per cent; 100 for forms with one category.
  public var confidence: UInt8

  /// Makes a match.
  @inlinable
  public init(form: FormID, category: CategoryID, uses: Uses = [], confidence: UInt8 = 100) {
    self.form = form
    self.category = category
    self.uses = uses
    self.confidence = confidence
  }

  /// Uses of a pronoun or of *er* beside its category.
  public struct Uses: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The pronoun means "one, people": *je moet toch wat*.
    public static let generic = Uses(rawValue: 1)
    /// The object pronoun refers back to the subject: *ik vergis me*.
    public static let reflexive = Uses(rawValue: 2)
    /// *Het* or *er* without a referent: *het regent*, *er is koffie*.
    public static let expletive = Uses(rawValue: 4)
  }
}
