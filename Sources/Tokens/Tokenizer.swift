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
  var pieces: [Piece] = []
  var folder = FormFolder()
  var sentenceEnds: [Int] = []

  /// Makes a tokenizer.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(rules: TokenizerRules) throws(ICUError) {
    let words = try Breaker(.words)
    let sentences = try Breaker(.sentences)
    self.rules = rules
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
    try tokenizeReference(text, into: &tokens)
  }
}
