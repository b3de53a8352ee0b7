internal import Bytes
public import ICU

extension Tokenizer {
  /// The reference: ICU for words and sentences, then the Dutch tailoring.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func tokenizeReference(_ text: Span<UInt8>, into tokens: inout TokenBuffer)
    throws(ICUError)
  {
    tokens.removeAll()
    pieces.removeAll(keepingCapacity: true)
    try appendPieces(of: text, 0..<text.count)
    tailoring.join(pieces, of: text, into: &tokens.tokens)
    sentenceEnds.removeAll(keepingCapacity: true)
    try appendSentenceEnds(of: text, 0..<text.count)
    SentenceTailoring(rules: rules).mark(
      sentenceEnds, suspects: Array(tokens.tokens.indices), of: text, in: &tokens, folder: &folder)
  }

  /// Appends ICU's word segments of `range`, which opens and ends at boundaries, to `pieces`.
  mutating func appendPieces(of text: Span<UInt8>, _ range: Range<Int>) throws(ICUError) {
    var ends: [(end: Int, rule: Int32)] = []
    try words.forEachPiece(of: text.extracting(range)) { ends.append(($0, $1)) }
    var start = range.lowerBound
    for (end, rule) in ends {
      let end = range.lowerBound + end
      pieces.append(
        Piece(
          start: Int32(start), end: Int32(end),
          kind: PieceKind.kind(of: text, start..<end, rule: rule)))
      start = end
    }
  }

  /// Appends ICU's sentence boundaries in `range`, which opens and ends at such, to `sentenceEnds`.
  ///
  /// ICU ends a sentence at every line end (UAX #29, SB4), which tears wrapped text apart: a line
  /// end before a line that goes on in lower case is shown to ICU as a space.
  mutating func appendSentenceEnds(of text: Span<UInt8>, _ range: Range<Int>) throws(ICUError) {
    unwrapped.removeAll(keepingCapacity: true)
    for index in range {
      let byte = text[index]
      let isWrap = (byte == 0x0A || byte == 0x0D) && LineWrap.isWrap(at: index, in: text)
      unwrapped.append(isWrap ? 0x20 : byte)
    }
    // A second reference: the buffer and the breaker are both parts of this value.
    let shown = unwrapped
    var ends: [Int] = []
    try sentences.forEachPiece(of: shown.span) { end, _ in ends.append(range.lowerBound + end) }
    sentenceEnds.append(contentsOf: ends)
  }
}
