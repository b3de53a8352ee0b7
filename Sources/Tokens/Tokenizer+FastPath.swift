internal import Bytes
internal import CByteMask
internal import ICU

// The fast path: the same tokens and sentences as the reference, in two passes over the bytes.
//
// Words. The tailoring never looks past white space: to all its rules a piece of white space is
// what the edge of the text is. So a text may be cut into chunks (runs without ASCII white space)
// and each be joined by itself. Masks of 64 bytes find the chunks of letters, digits and plain
// punctuation, whose pieces are tokens as they are; chunks with something that may join (`joints`)
// go through `SimplePieces` and the tailoring one by one.
//
// A chunk with a stranger goes to ICU. Since ICU's iterator starts afresh at each boundary, it
// yields the same pieces for a stretch that opens and ends at certain boundaries as for the whole
// text. Certain are: before a run of ASCII white space behind a character of the repertoire, and
// before such a character behind ASCII white space. (A stranger may be a combining mark, which
// joins the white space before it, or a space, which joins the space before or behind it: hence a
// stretch takes in the white space on both sides.)
//
// A window of 64 bytes starts where the last one ended and is cut before its last run of white
// space, so that nothing is carried from window to window.
//
// Sentences. Line ends other than wraps part paragraphs with certainty (SB4). In a paragraph of the
// repertoire only `.`, `!` and `?` can end a sentence (`SentenceScan`); a paragraph with a stranger
// goes to ICU.
extension Tokenizer {
  /// Replaces the content of `tokens` by the tokens of `text`, as the reference does.
  mutating func tokenizeFast(_ text: Span<UInt8>, into tokens: inout TokenBuffer)
    throws(ICUError)
  {
    tokens.removeAll()
    strangers.removeAll(keepingCapacity: true)
    suspects.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    try tokens.tokens.append(addingCapacity: text.count) {
      (out: inout OutputSpan<Token>) throws(ICUError) in
      try readWords(of: text, into: &out)
    }
    try findSentences(of: text)
    SentenceTailoring(rules: rules).mark(
      sentenceEnds, suspects: suspects, of: text, in: &tokens, folder: &folder)
  }

  // MARK: Words

  private mutating func readWords(
    of text: Span<UInt8>, into out: inout OutputSpan<Token>
  ) throws(ICUError) {
    var position = 0
    while position < text.count {
      if let window = Window(text, at: position) {
        position = try read(window, at: position, of: text, into: &out)
      } else {
        // White space or a chunk longer than a window.
        position = try tailor(position..<chunkEnd(from: position, in: text), of: text, into: &out)
      }
    }
  }

  /// Reads a window and returns where the next one starts.
  @inline(__always)
  private mutating func read(
    _ window: Window, at position: Int, of text: Span<UInt8>, into out: inout OutputSpan<Token>
  ) throws(ICUError) -> Int {
    var done = 0
    var joints = window.joints
    while joints != 0 {
      let chunk = window.chunk(around: joints.trailingZeroBitCount)
      let stretch = window.startOfWhites(before: chunk.lowerBound)
      emit(window.starts, done..<stretch, at: position, of: text, into: &out)
      let end = try tailor(
        position + stretch..<position + chunk.upperBound, of: text, into: &out)
      // What went to ICU may be longer.
      if end > position + chunk.upperBound { return end }
      done = chunk.upperBound
      joints &= ~0 << UInt64(done)
    }
    emit(window.starts, done..<window.length, at: position, of: text, into: &out)
    return position + window.length
  }

  /// Appends the pieces of a window that open in `range` as tokens.
  @inline(__always)
  private func emit(
    _ starts: UInt64, _ range: Range<Int>, at position: Int, of text: Span<UInt8>,
    into out: inout OutputSpan<Token>
  ) {
    guard !range.isEmpty else { return }
    var start = range.lowerBound
    var rest = starts & ~0 << UInt64(start + 1) & ~(~0 << UInt64(range.upperBound))
    while true {
      let next = rest == 0 ? range.upperBound : rest.trailingZeroBitCount
      out.append(
        Token(
          start: position + start, end: position + next,
          kind: kinds[Int(text[position + start])]))
      if rest == 0 { return }
      rest &= rest &- 1
      start = next
    }
  }

  /// Appends the tokens of a chunk that the masks do not settle, with the white space before it.
  ///
  /// - Returns: the end of the chunk, or of the stretch that went to ICU.
  private mutating func tailor(
    _ range: Range<Int>, of text: Span<UInt8>, into out: inout OutputSpan<Token>
  ) throws(ICUError) -> Int {
    pieces.removeAll(keepingCapacity: true)
    var end = range.upperBound
    if !simple.append(range, of: text, to: &pieces) {
      end = endOfStrangers(from: range, in: text)
      pieces.removeAll(keepingCapacity: true)
      try appendPieces(of: text, range.lowerBound..<end)
    }
    tailored.removeAll(keepingCapacity: true)
    tailoring.join(pieces, of: text, into: &tailored)
    for token in tailored {
      if isSuspect(token, in: text) { suspects.append(out.count) }
      out.append(token)
    }
    return end
  }

  /// Where chunks with strangers end: before the next chunk without one, or at the end of the text.
  private mutating func endOfStrangers(from range: Range<Int>, in text: Span<UInt8>) -> Int {
    var chunk = range
    while true {
      // Its last byte: before the chunk may stand the end of another paragraph.
      if !simple.areKnown(chunk, of: text) { strangers.append(chunk.upperBound - 1) }
      let next = endOfWhites(from: chunk.upperBound, in: text)
      if next == text.count { return next }
      chunk = chunk.upperBound..<chunkEnd(from: next, in: text)
      if simple.covers(next..<chunk.upperBound, of: text) { return next }
    }
  }

  /// One past the white space at `start`.
  private func endOfWhites(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < text.count, text[end] == 0x20 || text[end] &- 0x09 < 5 { end += 1 }
    return end
  }

  /// One past the white space at `start` and the chunk behind it.
  private func chunkEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = endOfWhites(from: start, in: text)
    while end < text.count, text[end] != 0x20, text[end] &- 0x09 >= 5 { end += 1 }
    return end
  }

  /// Whether a sentence may start at a token that ICU does not see: at a capital right behind a full
  /// stop, or at an apostrophe (``SentenceTailoring``).
  @inline(__always)
  private func isSuspect(_ token: Token, in text: Span<UInt8>) -> Bool {
    guard token.kind == .word else { return false }
    let start = Int(token.start)
    let first = text[start]
    if ByteClass.isLetter(first) {
      return ByteClass.isCapital(first) && start > 0 && text[start - 1] == 0x2E
    }
    return Apostrophe.isApostrophe(CodePoints.decode(text, at: start).codePoint)
  }

  // MARK: Sentences

  /// Fills `sentenceEnds` with the boundaries that ICU finds, and the end of the text.
  private mutating func findSentences(of text: Span<UInt8>) throws(ICUError) {
    sentenceEnds.removeAll(keepingCapacity: true)
    var paragraph = 0
    var firstEnd = 0
    var stranger = 0
    var position = 0
    while position < text.count {
      var marks = ByteMask.ends(text, at: position)
      while marks != 0 {
        let offset = position + marks.trailingZeroBitCount
        marks &= marks &- 1
        switch scan.boundary(at: offset, in: text) {
        case .sentence(let end): sentenceEnds.append(end)
        case .paragraph(let end):
          try close(paragraph..<end, from: firstEnd, &stranger, in: text)
          paragraph = end
          firstEnd = sentenceEnds.count
        case nil: continue
        }
      }
      position += ByteMask.width
    }
    if paragraph < text.count {
      try close(paragraph..<text.count, from: firstEnd, &stranger, in: text)
    }
  }

  /// Appends the end of a paragraph; one with a stranger is read anew by ICU.
  private mutating func close(
    _ paragraph: Range<Int>, from firstEnd: Int, _ stranger: inout Int, in text: Span<UInt8>
  ) throws(ICUError) {
    guard stranger < strangers.count, strangers[stranger] < paragraph.upperBound else {
      return sentenceEnds.append(paragraph.upperBound)
    }
    while stranger < strangers.count, strangers[stranger] < paragraph.upperBound { stranger += 1 }
    sentenceEnds.removeLast(sentenceEnds.count - firstEnd)
    try appendSentenceEnds(of: text, paragraph)
  }
}
