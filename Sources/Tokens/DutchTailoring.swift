internal import Bytes

/// The Dutch tailoring: one pass over ICU's segments that joins some and splits a few. In order:
///
/// 1. a web address (`https://…`, `www.…`, `naam.nl`) is one token up to white space, less the
///    punctuation that closes it; `#tag` likewise; what ICU keeps with an `@` is one already;
/// 2. a clitic with its apostrophe (`'t`, `’s`) is one word, unless the apostrophe closes a word or
///    the clitic stands between quotes (`'n'`); loose *-ie* likewise;
/// 3. a hyphen between letters or digits joins (`e-mail`, `zwart-wit`, `1990-1995`), but not before
///    enclitic *ie* (`heeft-ie`, `was-t-ie`);
/// 4. a hyphen that ends a word stays with it (`voor- en nadelen`, broken-off `we-`);
/// 5. the dot of a listed abbreviation (`dr.`) or of dotted letters (`F.B.I.`) stays with it; listed
///    forms with a slash (`t/m`) are one; `&` joins letters (`R&D`), and so do the apostrophes that
///    ICU does not know as such (`zo´n`, `A4'tje`);
/// 6. a dot without a space between words (`gedaan.Toen`) splits them, where ICU joins.
///
/// Every rule looks only at one line: line ends are always boundaries (UAX #29, WB3a and WB3b).
struct DutchTailoring {
  let rules: TokenizerRules
  private var folder = FormFolder()
  private var pieces: [Piece] = []

  init(rules: TokenizerRules) { self.rules = rules }

  /// Appends the tokens for ICU's `segments` of `text`.
  mutating func join(_ segments: [Piece], of text: Span<UInt8>, into tokens: inout [Token]) {
    split(segments, of: text)
    var index = 0
    while index < pieces.count {
      let (next, kind) = token(at: index, in: text)
      tokens.append(
        Token(start: Int(pieces[index].start), end: Int(pieces[next - 1].end), kind: kind))
      index = next
    }
  }

  /// The token that opens with piece `index`: one past its last piece, and its kind.
  private mutating func token(at index: Int, in text: Span<UInt8>) -> (next: Int, kind: TokenKind) {
    let piece = pieces[index]
    switch piece.kind {
    case .word, .number:
      if let next = addressEnd(from: index, in: text) { return (next, .url) }
      return word(from: index, next: index + 1, in: text)
    case .punctuation, .symbol:
      if piece.isByte(0x23, in: text), self.piece(index + 1)?.kind == .word {
        return (index + 2, .url)
      }
      if let next = cliticEnd(from: index, in: text) {
        return word(from: index, next: next, in: text)
      }
      return (index + 1, piece.kind)
    case .url:
      return (hyphenatedAddress(from: index, in: text)?.next ?? index + 1, .url)
    case .space:
      return (index + 1, piece.kind)
    }
  }

  // MARK: Rule 1, addresses

  /// One past the last piece of a web address that opens at `index`, if one does.
  private func addressEnd(from index: Int, in text: Span<UInt8>) -> Int? {
    var next = index + 1
    if !pieces[index].opensAddress(in: text, next: piece(index + 1), after: piece(index + 2)) {
      guard let found = hyphenatedAddress(from: index, in: text) else { return nil }
      if found.isMail { return found.next }
      next = found.next
    }
    let opening = next - 1
    while next < pieces.count, pieces[next].kind != .space,
      !pieces[next].isOne(of: [0x3C, 0x3E, 0x22], in: text)
    {
      next += 1
    }
    // A dot, comma or bracket that closes the address belongs to the sentence.
    while next > opening + 1, pieces[next - 1].kind == .punctuation,
      !pieces[next - 1].isOne(of: [0x2F, 0x23, 0x26], in: text)
    {
      next -= 1
    }
    return next
  }

  /// One past the last piece of an address whose name ICU breaks at hyphens (`jan-piet@x-y.nl`,
  /// `www.gemeente-x.nl`), if one opens at `index`.
  private func hyphenatedAddress(
    from index: Int, in text: Span<UInt8>
  ) -> (next: Int, isMail: Bool)? {
    var last = index
    var isMail = pieces[index].kind == .url
    while piece(last + 1)?.isHyphen(in: text) == true, let part = piece(last + 2),
      isWordPiece(last + 2) || part.kind == .url
    {
      last += 2
      isMail = isMail || part.kind == .url
    }
    guard last > index, isMail || pieces[last].endsInTopLevelDomain(text) else { return nil }
    // Behind an `@` the hyphens must lead to a domain: `@jan-lees` is a handle and a word.
    if pieces[index].kind == .url, !pieces[last].endsInTopLevelDomain(text) { return nil }
    return (last + 1, isMail)
  }

  // MARK: Rule 2, clitics

  private mutating func cliticEnd(from index: Int, in text: Span<UInt8>) -> Int? {
    // Loose enclitic *-ie*: "dan krijgt -ie".
    if pieces[index].isHyphen(in: text), !isWordPiece(index - 1),
      piece(index + 1)?.equals("ie", in: text) == true,
      piece(index + 2)?.isHyphen(in: text) != true
    {
      return index + 2
    }
    guard pieces[index].isApostrophe(in: text), isWordPiece(index + 1),
      !isWordPiece(index - 1),
      piece(index + 2)?.isApostrophe(in: text) != true
    else { return nil }
    folder.fold(text, Int(pieces[index].start)..<Int(pieces[index + 1].end))
    return rules.clitics.number(of: folder.folded.span) == nil ? nil : index + 2
  }

  // MARK: Rules 3 to 5, inside and after a word

  /// Extends the word of pieces `index..<next`.
  private mutating func word(
    from index: Int, next: Int, in text: Span<UInt8>
  ) -> (next: Int, kind: TokenKind) {
    var next = next
    var kind = pieces[next - 1].kind
    if next - index > 1 { kind = .word }
    while let joint = piece(next) {
      if joint.isHyphen(in: text) {
        if isWordPiece(next + 1) {
          if isEnclitic(at: next + 1, in: text) { break }
          if pieces[next + 1].kind == .word { kind = .word }
          next += 2
          continue
        }
        let after = piece(next + 1)
        if kind == .word, after == nil || after?.kind == .space || after?.kind == .punctuation,
          after?.isHyphen(in: text) != true
        {
          next += 1
        }
        break
      }
      if joint.isByte(0x2E, in: text) {
        guard isAbbreviation(from: index, to: next, in: text) else { break }
        next += 1
        continue
      }
      if joint.isByte(0x2F, in: text), isWordPiece(next + 1),
        isListed(Int(pieces[index].start)..<Int(pieces[next + 1].end), in: text)
      {
        next += 2
        continue
      }
      if joint.isByte(0x26, in: text), kind == .word, piece(next + 1)?.kind == .word {
        next += 2
        continue
      }
      if joint.isInnerApostrophe(in: text), piece(next + 1)?.kind == .word {
        kind = .word
        next += 2
        continue
      }
      break
    }
    return (next, kind)
  }

  /// Whether the pieces from `index` are the enclitic *ie* or *t-ie*, with nothing joined behind.
  private func isEnclitic(at index: Int, in text: Span<UInt8>) -> Bool {
    if pieces[index].equals("ie", in: text) { return piece(index + 1)?.isHyphen(in: text) != true }
    return pieces[index].equals("t", in: text) && piece(index + 1)?.isHyphen(in: text) == true
      && piece(index + 2)?.equals("ie", in: text) == true
  }

  /// Whether the word of pieces `index..<dot` and the dot at `dot` are an abbreviation.
  private mutating func isAbbreviation(from index: Int, to dot: Int, in text: Span<UInt8>) -> Bool {
    let start = Int(pieces[index].start)
    if isListed(start..<Int(pieces[dot].end), in: text) { return true }
    // Dotted letters, two or more: F.B.I.
    guard dot - index == 1 else { return false }
    return pieces[index].isDottedLetters(in: text)
  }

  private mutating func isListed(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count < 32 else { return false }
    folder.fold(text, range)
    return rules.abbreviations.number(of: folder.folded.span) != nil
  }

  // MARK: Rule 6, a missing space

  /// Copies ICU's segments to `pieces`, those with a dot between two words split at it.
  private mutating func split(_ segments: [Piece], of text: Span<UInt8>) {
    pieces.removeAll(keepingCapacity: true)
    for (index, segment) in segments.enumerated() {
      guard segment.kind == .word, segment.contains(0x2E, in: text),
        !keepsDots(segment, closed: index + 1 < segments.count ? segments[index + 1] : nil, text)
      else {
        pieces.append(segment)
        continue
      }
      var start = Int(segment.start)
      for offset in segment.range where text[offset] == 0x2E {
        append(start..<offset, .word, text)
        append(offset..<offset + 1, .punctuation, text)
        start = offset + 1
      }
      append(start..<Int(segment.end), .word, text)
    }
  }

  private mutating func append(_ range: Range<Int>, _ kind: TokenKind, _ text: Span<UInt8>) {
    guard !range.isEmpty else { return }
    var kind = kind
    if kind == .word, ByteClass.isDigit(text[range.lowerBound]) {
      kind = .number
      for index in range where !ByteClass.isDigit(text[index]) { kind = .word }
    }
    pieces.append(
      Piece(start: Int32(range.lowerBound), end: Int32(range.upperBound), kind: kind))
  }

  /// Whether the dots inside a segment belong there: a listed abbreviation, an address, or parts of
  /// one letter (`F.B.I`, `sp.a`, `J.Ensor`).
  private mutating func keepsDots(_ segment: Piece, closed next: Piece?, _ text: Span<UInt8>)
    -> Bool
  {
    if segment.endsInTopLevelDomain(text) || segment.starts(with: "www.", in: text) { return true }
    if isListed(segment.range, in: text) { return true }
    if let next, next.isByte(0x2E, in: text), isListed(Int(segment.start)..<Int(next.end), in: text)
    {
      return true
    }
    // A sentence that ends in two letters or more, and a capital or a word of two letters or more.
    var part = 0
    for offset in segment.range {
      let byte = text[offset]
      guard byte == 0x2E else {
        part += ByteClass.isContinuation(byte) ? 0 : 1
        continue
      }
      let following = text[offset + 1]
      // A time or amount with its unit: 11.30u.
      if ByteClass.isDigit(following), ByteClass.isDigit(text[offset - 1]) { continue }
      let second = offset + 2 < Int(segment.end) ? text[offset + 2] : 0x2E
      if part >= 2, ByteClass.isCapital(following) || (second != 0x2E && second != 0x27) {
        return false
      }
      part = 0
    }
    return true
  }

  // MARK: Looking around

  private func piece(_ index: Int) -> Piece? {
    index >= 0 && index < pieces.count ? pieces[index] : nil
  }

  private func isWordPiece(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    return piece.kind == .word || piece.kind == .number
  }
}
