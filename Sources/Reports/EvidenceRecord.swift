public import Tones

/// A piece of evidence with everything by name.
public struct EvidenceRecord: Sendable {
  /// Byte range in the document's text.
  public let range: Range<Int>
  /// The words.
  public let text: String
  /// The tone's key.
  public let tone: String
  /// The aspect's key.
  public let aspect: String
  /// Whose it is.
  public let polarity: Polarity
  /// The pattern with its file and line.
  public let entry: String

  /// A JSON object.
  var json: String {
    JSONText.object([
      ("start", "\(range.lowerBound)"), ("end", "\(range.upperBound)"),
      ("text", JSONText.string(text)), ("tone", JSONText.string(tone)),
      ("aspect", JSONText.string(aspect)), ("polarity", JSONText.string(polarity.name)),
      ("entry", JSONText.string(entry)),
    ])
  }
}
