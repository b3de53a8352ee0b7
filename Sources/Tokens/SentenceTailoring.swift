internal import Bytes

/// Takes back the sentence ends that ICU sees behind Dutch abbreviations and initials.
///
/// A boundary inside a paragraph is no sentence end when the last token before it is a listed
/// abbreviation (`dr. Jansen`), unless the abbreviation may close a sentence (`enz. Daarna`), or is
/// a single capital other than *U* with a dot (`J. Jansen`).
struct SentenceTailoring {
  let rules: TokenizerRules

  /// Fills `tokens.sentenceStarts` from ICU's boundaries `ends` of `text`.
  func mark(
    _ ends: [Int], of text: Span<UInt8>, in tokens: inout TokenBuffer, folder: inout FormFolder
  ) {
    guard !tokens.tokens.isEmpty else { return }
    tokens.sentenceStarts.append(0)
    var index = 0
    for end in ends {
      while index < tokens.tokens.count, tokens.tokens[index].start < Int32(end) { index += 1 }
      guard index < tokens.tokens.count else { break }
      if isSentenceEnd(before: index, tokens.tokens, text, &folder),
        tokens.sentenceStarts.last != Int32(index)
      {
        tokens.sentenceStarts.append(Int32(index))
      }
    }
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
      return rules.abbreviations.number(of: folder.folded.span) == nil
        || rules.closingAbbreviations.number(of: folder.folded.span) != nil
    }
    guard last > 0, tokens[last].kind == .punctuation, tokens[last - 1].kind == .word,
      tokens[last - 1].range.count == 1
    else { return true }
    let initial = text[Int(tokens[last - 1].start)]
    return !ByteClass.isCapital(initial) || initial == 0x55
  }
}
