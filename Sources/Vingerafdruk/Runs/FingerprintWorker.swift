internal import Counting
public import Disambiguation
internal import Documents
public import ICU
public import Lexicons
public import Measures

/// Counts parts of documents.
public struct FingerprintWorker: DocumentWorker, ~Copyable {
  /// What comes of a part.
  public enum Output: Sendable {
    /// A whole document, written as a row.
    case row(String)
    /// The counts of a part, in a fingerprint of that part alone.
    case part(Fingerprint, opens: Bool, closes: Bool)
  }

  private var analyzer: Analyzer
  private let row: (@Sendable (Fingerprint) -> String)?

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - lexicon: what is counted.
  ///   - context: decides forms with several categories.
  ///   - row: writes whole documents as rows, where rows can be written apart from each other.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, row: (@Sendable (Fingerprint) -> String)? = nil
  ) throws(ICUError) {
    analyzer = try Analyzer(lexicon: lexicon, context: context)
    self.row = row
  }

  /// The counts of a part, or the row of a whole document.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func process(_ part: DocumentPart) throws -> Output {
    var counts = CategoryCounts(categories: analyzer.lexicon.categories.count)
    for event in part.events {
      if let segment = event.segment { try analyzer.count(segment, into: &counts) }
    }
    let fingerprint = Fingerprint(document: part.document, counts: counts)
    if part.isWhole, let row { return .row(row(fingerprint)) }
    return .part(fingerprint, opens: part.opens, closes: part.closes)
  }
}
