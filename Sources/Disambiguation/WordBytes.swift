internal import Bytes

/// The bytes of a word as four integers, zeros behind them: comparing words without a loop.
///
/// Words hold no NUL (it is a token of its own), so that equal integers are equal words.
struct WordBytes {
  /// The longest word that fits, in bytes.
  static let longest = 32

  private var front: (low: UInt64, high: UInt64) = (0, 0)
  private var back: (low: UInt64, high: UInt64) = (0, 0)

  /// No word.
  init() {}

  /// Takes the bytes `range` of `text`, or fails when they are too many.
  @inline(__always)
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= Self.longest else { return nil }
    let middle = min(range.upperBound, range.lowerBound + 16)
    front = ByteMask.sixteen(text, range.lowerBound..<middle)
    if middle < range.upperBound { back = ByteMask.sixteen(text, middle..<range.upperBound) }
  }

  /// Whether both are the same word.
  @inline(__always)
  func equals(_ other: WordBytes) -> Bool {
    let fronts = front.low ^ other.front.low | front.high ^ other.front.high
    return fronts | back.low ^ other.back.low | back.high ^ other.back.high == 0
  }

  /// A hash whose upper bits depend on all bytes.
  @inline(__always)
  var hash: UInt64 {
    var hash = front.low &* 0x9e37_79b9_7f4a_7c15 ^ front.high &* 0xc2b2_ae3d_27d4_eb4f
    hash ^= hash >> 29 ^ back.low &* 0x1656_67b1_9e37_79f9 ^ back.high &* 0x85eb_ca77_c2b2_ae63
    return (hash ^ hash >> 32) &* 0x9e37_79b9_7f4a_7c15
  }
}
