/// The order in which a turn says that tones came, such as *eerst … daarna …*; it is told, not shown,
/// and so kept apart from the ``TonePath``.
public struct Narration: Sendable, Equatable {
  /// The turn's number, from 1.
  public let turn: Int
  /// The tones in the order of time, first to last.
  public let tones: [Int]

  /// Puts a narration together.
  public init(turn: Int, tones: [Int]) {
    self.turn = turn
    self.tones = tones
  }
}
