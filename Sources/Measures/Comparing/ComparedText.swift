internal import Counting

/// One observation of a comparison: a text, all answers of a respondent, or all that one speaker says
/// in a conversation.
public struct ComparedText: Sendable {
  /// What results call it.
  public let name: String
  /// The group or moment that it belongs to.
  public let group: String
  /// What it shares with the text of another group that it makes a pair with.
  public let pair: String
  /// Its counts and measures.
  public let fingerprint: Fingerprint
  /// The weight of each tone; empty where tones are not compared.
  public let tones: [Double]

  /// Puts an observation together.
  public init(
    name: String, group: String, pair: String, fingerprint: Fingerprint, tones: [Double]
  ) {
    self.name = name
    self.group = group
    self.pair = pair
    self.fingerprint = fingerprint
    self.tones = tones
  }

  /// How many words it has.
  public var words: Int { fingerprint.counts.words }
}
