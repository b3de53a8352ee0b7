public import Tones

/// The tones of one turn of a conversation.
public struct TurnResult: Sendable {
  /// The turn's number in its conversation, from 1.
  public let number: Int
  /// Its tones.
  public let tones: ToneProfile
}
