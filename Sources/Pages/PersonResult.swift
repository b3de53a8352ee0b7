public import Documents
public import Measures
public import Tones

/// What was found of one who speaks: a speaker of a conversation, or the writer of a text.
public struct PersonResult: Sendable {
  /// The speaker's label, or the document's title.
  public internal(set) var name: String
  /// What a speaker is there for, when that is known.
  public let role: Turn.Role?
  /// Counts and measures.
  public let fingerprint: Fingerprint
  /// The tones of everything that was said together.
  public let tones: ToneProfile
  /// The evidence of ``tones`` as it stands in the text, parallel to `tones.evidence`.
  public let quotes: [String]
  /// The tones of each turn, in conversations.
  public let path: [TurnResult]
  /// The likeliest way through the tones, in conversations.
  public let steps: [TonePath.Step]
  /// The first words of the text.
  public let opening: String

  /// The turns in which a tone is recognised.
  var tonedTurns: [TurnResult] { path.filter { !$0.tones.isNone } }

  /// The share of each tone: of the turns in which it is the strongest, else of the mixture.
  ///
  /// Over a whole conversation the mixture would show little but the strongest tone.
  var toneShares: [Double] {
    let turns = tonedTurns
    guard !turns.isEmpty else { return tones.weights.map(Double.init) }
    return tones.weights.indices.map { tone in
      Double(turns.count { $0.tones.dominant == tone }) / Double(turns.count)
    }
  }

  /// The tones that are the strongest in the most turns, and in how many; nil without any.
  var commonestTones: (tones: [Int], turns: Int)? {
    let counts = tones.weights.indices.map { tone in path.count { $0.tones.dominant == tone } }
    guard let most = counts.max(), most > 0 else { return nil }
    return (counts.indices.filter { counts[$0] == most }, most)
  }

  /// Whether tones are read: not of one who asks the questions.
  public var hasTones: Bool { role != .interviewer }
}
