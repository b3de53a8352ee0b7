/// The span that is tokenised and counted in one go: an answer, or a stretch of a long text that
/// ends between paragraphs.
public struct Segment: Sendable {
  /// Valid UTF-8.
  public let text: [UInt8]
  /// Offset of the first byte in its document's text, in bytes.
  public let offset: Int

  /// Makes a segment.
  public init(text: [UInt8], offset: Int = 0) {
    self.text = text
    self.offset = offset
  }
}
