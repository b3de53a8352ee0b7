/// What a group of respondents shows; all counts are of respondents unless they say otherwise.
public struct ToneGroup: Sendable {
  /// A word that recurs.
  public struct Word: Sendable, Equatable {
    /// The folded form.
    public let form: String
    /// How often it occurs.
    public let count: Int
    /// How many respondents use it.
    public let respondents: Int
  }

  /// An answer that speaks in one tone more clearly than the others do.
  public struct Example: Sendable {
    /// What results call it.
    public let name: String
    /// Its text.
    public let text: [UInt8]
    /// The tone's share times how sure that is.
    public let clarity: Float
  }

  /// The group's name; nil for everybody.
  public let name: String?
  /// How many respondents there are.
  public let respondents: Int
  /// How many answers they gave.
  public let answers: Int
  /// How many show each tone.
  public let occurs: [Int]
  /// In how many each tone weighs most.
  public let dominates: [Int]
  /// How many show no tone.
  public let none: Int
  /// How many show both tones, by the numbers of the two.
  public let together: [[Int]]
  /// How many speak of each aspect.
  public let aspects: [Int]
  /// How many name each audience.
  public let audiences: [Int]
  /// How many name each actor.
  public let actors: [Int]
  /// How many pieces of evidence of a tone stand in a sentence that names the audience, by audience
  /// and tone.
  public let tonesByAudience: [[Int]]
  /// The words that most respondents use, of those that at least two use.
  public let words: [Word]
  /// For each tone the clearest answers.
  public let examples: [[Example]]

  /// How many words and examples are kept.
  public static let wordLimit = 30
  /// How many examples of a tone are kept.
  public static let exampleLimit = 3

  /// The numbers of the tones that nobody shows.
  public var absentTones: [Int] { Self.zeros(occurs) }
  /// The numbers of the aspects that nobody speaks of.
  public var absentAspects: [Int] { Self.zeros(aspects) }
  /// The numbers of the audiences that nobody names.
  public var absentAudiences: [Int] { Self.zeros(audiences) }
  /// The numbers of the actors that nobody names.
  public var absentActors: [Int] { Self.zeros(actors) }

  private static func zeros(_ counts: [Int]) -> [Int] { counts.indices.filter { counts[$0] == 0 } }
}
