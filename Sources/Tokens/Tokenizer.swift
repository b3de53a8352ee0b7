public import ICU

/// Cuts a segment of valid UTF-8 into tokens and sentences.
///
/// The reference is ICU's word segmentation (UAX #29 with CLDR's root rules) followed by the Dutch
/// tailoring of ``DutchTailoring``, and ICU's sentence segmentation followed by
/// ``SentenceTailoring``.
///
/// A tokenizer owns ICU iterators and buffers: one per task.
public struct Tokenizer: ~Copyable {
  let rules: TokenizerRules
  var words: Breaker
  var sentences: Breaker
  var tailoring: DutchTailoring
  var folder = FormFolder()
  var pieces: [Piece] = []
  var tailored: [Token] = []
  var sentenceEnds: [Int] = []
  var unwrapped: [UInt8] = []
  /// Where chunks with characters stand that the fast path leaves to ICU.
  var strangers: [Int] = []
  /// Tokens at which a sentence may start that ICU does not see.
  var suspects: [Int] = []
  let simple = SimplePieces()
  let scan = SentenceScan()
  /// What a piece is that opens with a byte, where the fast path cuts pieces.
  let kinds: [TokenKind] = (0..<256).map { $0 < 0x80 ? CharacterTraits.table[$0].kind : .word }

  /// Makes a tokenizer.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(rules: TokenizerRules) throws(ICUError) {
    let words = try Breaker(.words)
    let sentences = try Breaker(.sentences)
    self.rules = rules
    tailoring = DutchTailoring(rules: rules)
    self.words = words
    self.sentences = sentences
  }

  /// Replaces the content of `tokens` by the tokens of `text`.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8, shorter than 2 GiB.
  ///   - tokens: receives tokens that tile `text`, and sentence starts.
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func tokenize(_ text: Span<UInt8>, into tokens: inout TokenBuffer)
    throws(ICUError)
  {
    try tokenizeFast(text, into: &tokens)
  }
}
