/// A sentence that names an audience, such as the council, and the tones of that sentence.
public struct AudienceMention: Sendable, Equatable {
  /// The audience's number in its typology.
  public let audience: Int
  /// The actors named: aspects of that typology, in rising order.
  public let actors: [Int]
  /// The tones of the speaker's own evidence in the sentence, one a piece.
  public let tones: [Int]

  /// Puts a mention together.
  public init(audience: Int, actors: [Int], tones: [Int]) {
    self.audience = audience
    self.actors = actors
    self.tones = tones
  }
}
