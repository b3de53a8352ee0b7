internal import Bytes
public import Counting
public import Disambiguation
public import Documents
public import ICU
public import Lexicons
public import Measures
public import Tokens

/// Reads segments and adds up their counts: tokens, matches, decisions, counts in one go.
///
/// An analyzer owns buffers and ICU iterators: one per task.
public struct Analyzer: ~Copyable {
  /// The lexicon that is counted with.
  public let lexicon: Lexicon
  /// The dictionaries that are counted beside it.
  public let dictionaries: DictionarySet
  private let counter: Counter
  private var tokenizer: Tokenizer
  private var disambiguator: Disambiguator?
  private var observer: Observer
  private var folder = FormFolder()
  private var hits: [DictionarySet.Hit] = []
  /// The tokens of the last segment.
  public private(set) var tokens = TokenBuffer()
  /// The matches of the last segment, parallel to its tokens.
  public private(set) var matches = MatchBuffer()

  /// Makes an analyzer.
  ///
  /// - Parameters:
  ///   - lexicon: what is counted.
  ///   - context: decides forms with several categories; without it each gets its most frequent one.
  ///   - dictionaries: the user's dictionaries.
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, dictionaries: DictionarySet = .none
  ) throws(ICUError) {
    self.lexicon = lexicon
    self.dictionaries = dictionaries
    counter = Counter(lexicon.categories)
    observer = Observer(lexicon, counter, dictionary: dictionaries.categories.count)
    tokenizer = try Tokenizer(rules: lexicon.tokenizerRules)
    disambiguator = context.map { Disambiguator(model: $0, lexicon: lexicon) }
  }

  /// Whether the reasons for decisions are kept, for explanations.
  public var keepsReasons: Bool {
    get { disambiguator?.keepsReasons ?? false }
    set { disambiguator?.keepsReasons = newValue }
  }

  /// Why each ambiguous token of the last segment was decided as it was, by token index; empty
  /// without context.
  public var reasons: [Int: [DecisionReason]] { disambiguator?.reasons ?? [:] }

  /// Fills ``tokens`` and ``matches`` for a segment.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func read(_ segment: Segment) throws(ICUError) {
    try tokenizer.tokenize(segment.text.span, into: &tokens)
    lexicon.match(segment.text.span, tokens, folder: &folder, into: &matches)
    disambiguator?.decide(segment.text.span, tokens, &matches)
  }

  /// Adds a segment to `counts`.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func count(_ segment: Segment, into counts: inout CategoryCounts)
    throws(ICUError)
  {
    try read(segment)
    counter.count(tokens, matches, lexicon, into: &counts)
  }

  /// Adds a segment to `observations`: its counts, and whatever else they gather.
  ///
  /// - Parameters:
  ///   - segment: the text.
  ///   - isTurn: whether the segment is one turn of a conversation, and so one block.
  ///   - observations: receives the sums.
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func observe(
    _ segment: Segment, isTurn: Bool = false, into observations: inout Observations
  ) throws(ICUError) {
    disambiguator?.findsOpenClasses = observations.gathering.contains(.markers)
    try count(segment, into: &observations.counts)
    if !dictionaries.isEmpty { dictionaries.find(in: segment.text.span, tokens, into: &hits) }
    observer.observe(
      segment.text.span, tokens, matches, disambiguator?.openClasses ?? [], hits, isTurn: isTurn,
      into: &observations)
  }

  /// Adds the text of an event, if it has any, to `observations`.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func observe(_ event: DocumentEvent, into observations: inout Observations)
    throws(ICUError)
  {
    guard let segment = event.segment else { return }
    if case .turn = event {
      try observe(segment, isTurn: true, into: &observations)
    } else {
      try observe(segment, into: &observations)
    }
  }

  /// Empty observations for what this analyzer counts.
  public func observations(_ gathering: Gathering) -> Observations {
    Observations(
      gathering, categories: lexicon.categories.count,
      dictionary: dictionaries.categories.count)
  }

  /// The fingerprint of one text.
  ///
  /// ```swift
  /// var analyzer = try Analyzer(lexicon: .embedded(), context: .embedded())
  /// let fingerprint = try analyzer.fingerprint(of: "Wij zien dat hij zijn werk doet.")
  /// ```
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func fingerprint(of text: String, name: String = "-") throws(ICUError)
    -> Fingerprint
  {
    var observations = observations(.all)
    try observe(Segment(text: Array(text.utf8)), into: &observations)
    return Fingerprint(document: Document(input: name), observations: observations)
  }
}
