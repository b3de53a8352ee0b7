public import Tones

/// What is told of a conversation with one of its turns.
public struct ToneConversation: Sendable {
  /// The way of the turn's speaker over all turns; without steps for an interviewer.
  public let path: [Int]
  /// The order of tones that the turn tells.
  public let narrated: [Int]
  /// With the last turn: the paths of all respondents.
  public let paths: [TonePathRecord]

  /// Puts it together.
  public init(path: TonePath?, narrated: [Int], paths: [TonePathRecord]) {
    self.path = path?.steps.map(\.tone) ?? []
    self.narrated = narrated
    self.paths = paths
  }
}
