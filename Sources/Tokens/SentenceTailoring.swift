internal import Bytes
internal import ICU

/// Takes back the sentence ends that ICU sees behind Dutch abbreviations and initials, and adds two
/// that it does not see.
///
/// A boundary inside a paragraph is no sentence end when the last token before it is a listed
/// abbreviation (`dr. Jansen`) or dotted letters (`J.M. Jansen`), unless the abbreviation may close
/// a sentence (`enz. Daarna`), or is a single capital other than *U* with a dot (`J. Jansen`). A
/// boundary inside a token (an address) is none either.
///
/// A sentence also starts at a clitic that leaves the capital to the next word (`'s Avonds`), and
/// where the space behind a full stop is missing (`gedaan.Toen`).
struct SentenceTailoring {
  let rules: TokenizerRules

  /// Fills `tokens.sentenceStarts`.
  ///
  /// - Parameters:
  ///   - ends: ICU's sentence boundaries in `text`.
  ///   - suspects: the tokens at which a sentence may start that ICU does not see, in order; others
  ///     are not looked at.
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - folder: scratch space.
  func mark(
    _ ends: [Int], suspects: [Int], of text: Span<UInt8>, in tokens: inout TokenBuffer,
    folder: inout FormFolder
  ) {
    guard !tokens.tokens.isEmpty else { return }
    tokens.sentenceStarts.append(0)
    var suspects = suspects[...]
    var index = 0
    for end in ends {
      index = firstToken(from: index, at: end, in: tokens.tokens)
      while let suspect = suspects.first, suspect < index {
        suspects.removeFirst()
        if isHiddenStart(suspect, tokens.tokens, text, &folder) { start(suspect, &tokens) }
      }
      guard index < tokens.tokens.count else { break }
      if tokens.tokens[index].start == Int32(end),
        isSentenceEnd(before: index, tokens.tokens, text, &folder)
      {
        start(index, &tokens)
      }
    }
  }

  private func start(_ index: Int, _ tokens: inout TokenBuffer) {
    if tokens.sentenceStarts.last != Int32(index) { tokens.sentenceStarts.append(Int32(index)) }
  }

  /// The first token that starts at byte `end` or behind it, from token `index`; found by doubling
  /// steps, since sentences are short.
  private func firstToken(from index: Int, at end: Int, in tokens: [Token]) -> Int {
    let end = Int32(end)
    var low = index
    var step = 16
    while low + step < tokens.count, tokens[low + step].start < end {
      low += step
      step *= 2
    }
    var high = min(tokens.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < end { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isSentenceEnd(
    before index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ folder: inout FormFolder
  ) -> Bool {
    var last = index - 1
    while last >= 0, tokens[last].kind == .space {
      for offset in tokens[last].range where text[offset] == 0x0A || text[offset] == 0x0D {
        // ICU was shown wraps as spaces, so a boundary at a line end is a real one.
        if !LineWrap.isWrap(at: offset, in: text) { return true }
      }
      last -= 1
    }
    guard last >= 0, text[Int(tokens[last].end) - 1] == 0x2E else { return true }
    if tokens[last].kind == .word {
      folder.fold(text, tokens[last].range)
      if rules.closingAbbreviations.number(of: folder.folded.span) != nil { return true }
      if rules.abbreviations.number(of: folder.folded.span) != nil { return false }
      let letters = Piece(start: tokens[last].start, end: tokens[last].end - 1, kind: .word)
      return !letters.isDottedLetters(in: text)
    }
    guard last > 0, tokens[last].kind == .punctuation, tokens[last - 1].kind == .word,
      tokens[last - 1].range.count == 1
    else { return true }
    let initial = text[Int(tokens[last - 1].start)]
    return !ByteClass.isCapital(initial) || initial == 0x55
  }

  /// Whether a sentence that ICU does not see starts at token `index`.
  private func isHiddenStart(
    _ index: Int, _ tokens: [Token], _ text: Span<UInt8>, _ folder: inout FormFolder
  ) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, index > 1 else { return false }
    let first = text[Int(token.start)]
    if ByteClass.isCapital(first) {
      return isFullStop(tokens[index - 1], text) && tokens[index - 2].kind == .word
        && tokens[index - 2].range.count > 1
    }
    guard tokens[index - 1].kind == .space,
      Apostrophe.isApostrophe(CodePoints.decode(text, at: Int(token.start)).codePoint),
      leavesCapital(index, tokens, text)
    else { return false }
    var last = index - 1
    while last > 0, tokens[last].kind == .space || isCloser(tokens[last], text) { last -= 1 }
    return text[Int(tokens[last].end) - 1] == 0x2E
      && isSentenceEnd(before: last + 1, tokens, text, &folder)
  }

  /// Whether the clitic at `index` has the capital of its sentence behind it: `'s Avonds`,
  /// `'s-Hertogenbosch`.
  private func leavesCapital(_ index: Int, _ tokens: [Token], _ text: Span<UInt8>) -> Bool {
    for offset in tokens[index].range.dropLast() where text[offset] == 0x2D {
      return ByteClass.isCapital(text[offset + 1])
    }
    guard index + 2 < tokens.count, tokens[index + 1].kind == .space,
      tokens[index + 2].kind == .word
    else { return false }
    let codePoint = CodePoints.decode(text, at: Int(tokens[index + 2].start)).codePoint
    return CharacterClass.of(codePoint) == .capital
  }

  private func isFullStop(_ token: Token, _ text: Span<UInt8>) -> Bool {
    token.range.count == 1 && text[Int(token.start)] == 0x2E
  }

  /// Whether the token is a closing quotation mark or bracket.
  private func isCloser(_ token: Token, _ text: Span<UInt8>) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch CodePoints.decode(text, at: Int(token.start)).codePoint {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: return true
    default: return false
    }
  }
}
