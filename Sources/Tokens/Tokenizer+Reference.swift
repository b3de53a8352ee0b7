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
    try readPieces(of: text)
    var tailoring = DutchTailoring(rules: rules, folder: folder)
    tailoring.join(pieces, of: text, into: &tokens.tokens)
    folder = tailoring.folder
    try readSentences(of: text)
    SentenceTailoring(rules: rules).mark(sentenceEnds, of: text, in: &tokens, folder: &folder)
  }

  /// Fills `pieces` with ICU's word segments.
  private mutating func readPieces(of text: Span<UInt8>) throws(ICUError) {
    pieces.removeAll(keepingCapacity: true)
    var ends: [(end: Int, rule: Int32)] = []
    try words.forEachPiece(of: text) { ends.append(($0, $1)) }
    var start = 0
    for (end, rule) in ends {
      pieces.append(
        Piece(
          start: Int32(start), end: Int32(end),
          kind: PieceKind.kind(of: text, start..<end, rule: rule)))
      start = end
    }
  }

  /// Fills `sentenceEnds` with ICU's sentence boundaries.
  ///
  /// ICU ends a sentence at every line end (UAX #29, SB4), which tears wrapped text apart: a line
  /// end before a line that goes on in lower case is shown to ICU as a space.
  private mutating func readSentences(of text: Span<UInt8>) throws(ICUError) {
    var unwrapped: [UInt8] = []
    unwrapped.reserveCapacity(text.count)
    for index in text.indices {
      let byte = text[index]
      if byte == 0x0A || byte == 0x0D, LineWrap.isWrap(at: index, in: text) {
        unwrapped.append(0x20)
      } else {
        unwrapped.append(byte)
      }
    }
    sentenceEnds.removeAll(keepingCapacity: true)
    var ends: [Int] = []
    try sentences.forEachPiece(of: unwrapped.span) { end, _ in ends.append(end) }
    sentenceEnds = ends
  }
}
