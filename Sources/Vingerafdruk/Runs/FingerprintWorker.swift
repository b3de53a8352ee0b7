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
    /// A whole document, written as a row, with its number of words.
    case row(String, words: Int)
    /// The counts of a part, in a fingerprint of that part alone.
    case part(Fingerprint, opens: Bool, closes: Bool)
  }

  private var analyzer: Analyzer
  private let gathering: Gathering
  private let options: MeasureOptions
  private let row: (@Sendable (Fingerprint) -> String)?

  /// Makes a worker.
  ///
  /// - Parameters:
  ///   - lexicon: what is counted.
  ///   - context: decides forms with several categories.
  ///   - dictionaries: the user's dictionaries.
  ///   - gathering: what to gather beside the counts.
  ///   - options: settings of the measures.
  ///   - row: writes whole documents as rows, where rows can be written apart from each other.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, dictionaries: DictionarySet = .none,
    gathering: Gathering = [],
    options: MeasureOptions = MeasureOptions(), row: (@Sendable (Fingerprint) -> String)? = nil
  ) throws(ICUError) {
    analyzer = try Analyzer(lexicon: lexicon, context: context, dictionaries: dictionaries)
    self.gathering = gathering
    self.options = options
    self.row = row
  }

  /// The counts of a part, or the row of a whole document.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func process(_ part: DocumentPart) throws -> Output {
    var observations = analyzer.observations(gathering)
    for event in part.events { try analyzer.observe(event, into: &observations) }
    let fingerprint = Fingerprint(
      document: part.document, observations: observations, options: options)
    if part.isWhole, let row { return .row(row(fingerprint), words: fingerprint.counts.words) }
    return .part(fingerprint, opens: part.opens, closes: part.closes)
  }
}
