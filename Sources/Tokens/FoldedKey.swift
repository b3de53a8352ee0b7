public import Bytes

/// The folded form of a short ASCII word as two integers: what ``FormFolder`` makes of it, in order
/// from the lowest byte, zeros behind.
///
/// Words hold no NUL (it is a token of its own), so that equal keys are equal forms.
public struct FoldedKey: Hashable, Sendable {
  /// The first eight bytes.
  public let low: UInt64
  /// The eight bytes behind them.
  public let high: UInt64

  /// The longest form that has a key, in bytes.
  public static let longest = 16

  @inlinable
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Folds the bytes `range` of `text`, or fails when they are more than 16 or not all ASCII.
  ///
  /// Inlined: it runs once a word.
  @inlinable
  @inline(__always)
  public init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= Self.longest else { return nil }
    let bytes = ByteMask.sixteen(text, range)
    guard (bytes.low | bytes.high) & Self.tops == 0 else { return nil }
    low = Self.fold(bytes.low)
    high = Self.fold(bytes.high)
  }

  /// The key of the first `length` bytes.
  @inlinable
  @inline(__always)
  public func prefix(_ length: Int) -> FoldedKey {
    FoldedKey(
      low: length < 8 ? low & ~(~0 << UInt64(length * 8)) : low,
      high: length <= 8 ? 0 : length < 16 ? high & ~(~0 << UInt64(length * 8 - 64)) : high)
  }

  /// Well-mixed bits of both integers, for tables.
  @inlinable
  @inline(__always)
  public var mixed: UInt64 {
    var hash = low ^ (high &* 0x9e37_79b9_7f4a_7c15)
    hash = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
    hash = (hash ^ hash >> 29) &* 0x9e37_79b9_7f4a_7c15
    return hash ^ hash >> 32
  }

  @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Eight ASCII bytes in lower case, the backtick as `'`.
  @inlinable
  @inline(__always)
  static func fold(_ bytes: UInt64) -> UInt64 {
    let capitals = (bytes &+ ones &* (0x80 - 0x41)) & ~(bytes &+ ones &* (0x80 - 0x5B)) & tops
    let backticks = (bytes &+ ones &* (0x80 - 0x60)) & ~(bytes &+ ones &* (0x80 - 0x61)) & tops
    return (bytes | capitals >> 2) ^ (backticks >> 7 &* (0x60 ^ 0x27))
  }
}
