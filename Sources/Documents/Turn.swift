/// All that one speaker of a conversation says until another begins.
public struct Turn: Sendable, Equatable {
  /// What a speaker is there for.
  public enum Role: String, Sendable {
    case interviewer, respondent
  }

  /// The number in its document, from 1, every speaker's turns counted.
  public let number: Int
  /// The speaker's label as it stands in the transcript.
  public let speaker: String
  /// What the speaker is there for, guessed or given; nil when it is not known.
  public let role: Role?
  /// The time stamp the turn opens with, as written, if there is one.
  public let start: String?
  /// The line the turn opens at, from 1.
  public let line: Int
  /// What is said, without transcriber's marks; valid UTF-8.
  public let text: [UInt8]

  /// Makes a turn.
  public init(
    number: Int, speaker: String, role: Role?, start: String?, line: Int, text: [UInt8]
  ) {
    self.number = number
    self.speaker = speaker
    self.role = role
    self.start = start
    self.line = line
    self.text = text
  }
}
