/// One occurrence in running text, as a half-open byte range of its segment.
public struct Token: Equatable, Sendable {
  /// First byte, as an offset into the segment.
  public var start: Int32
  /// One past the last byte.
  public var end: Int32
  /// What the token is.
  public var kind: TokenKind

  /// Makes a token.
  @inlinable
  public init(start: Int, end: Int, kind: TokenKind) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
  }

  /// The byte range in the segment.
  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }
}
