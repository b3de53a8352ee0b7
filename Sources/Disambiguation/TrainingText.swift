/// One text of the training data with the tokens that are annotated in it.
public struct TrainingText: Sendable {
  /// One annotated token.
  public struct Annotation: Sendable {
    /// Byte range in the text.
    public var range: Range<Int>
    /// The category's dotted id, or `?` where the annotation leaves it open.
    public var category: String
    /// `g r x` for uses that apply, `G R X` for those that do not, nothing where it is not known.
    public var uses: String
    /// The word class tag for the form lexicon; empty for none.
    public var wordClass: String
  }

  /// Whether a new document starts, so that nobody has been spoken of yet.
  public var startsDocument: Bool
  /// How much a decision in this text weighs.
  public var weight: Float
  /// The text.
  public var text: [UInt8]
  /// The annotated tokens in order.
  public var annotations: [Annotation] = []

  /// Reads the form that `prepare.py` writes.
  public static func read(_ data: [UInt8]) -> [TrainingText] {
    var texts: [TrainingText] = []
    var newDocument = true
    for line in data.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      func field(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
      switch line.first {
      case UInt8(ascii: "D"): newDocument = true
      case UInt8(ascii: "T"):
        texts.append(
          TrainingText(
            startsDocument: newDocument, weight: Float(field(1)) ?? 1, text: Array(fields[2])))
        newDocument = false
      case UInt8(ascii: "A"):
        guard let start = Int(field(1)), let end = Int(field(2)), !texts.isEmpty else { continue }
        texts[texts.count - 1].annotations.append(
          Annotation(
            range: start..<end, category: field(3), uses: field(4), wordClass: field(5)))
      default: continue
      }
    }
    return texts
  }
}
