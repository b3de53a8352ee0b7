internal import Bytes
public import Tokens

extension Lexicon {
  /// Looks every word of a segment up: fills `buffer` with one match a token, each with the most
  /// frequent category of its form.
  ///
  /// Numbers are numerals, unlisted words content.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - folder: scratch space.
  ///   - buffer: receives the matches.
  public func match(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, folder: inout FormFolder,
    into buffer: inout MatchBuffer
  ) {
    buffer.matches.removeAll(keepingCapacity: true)
    buffer.matches.append(addingCapacity: tokens.tokens.count) { out in
      let unlisted = Match(form: .none, category: categories.content)
      let digits = Match(form: .none, category: categories.numeral)
      for token in tokens.tokens {
        switch token.kind {
        case .word:
          if let key = FoldedKey(text, token.range) {
            if let form = find(key, length: token.range.count) {
              out.append(matchOfForm[form])
            } else if ByteClass.isDigit(text[Int(token.start)]) {
              out.append(match(text, token, folder: &folder))
            } else {
              out.append(unlisted)
            }
          } else {
            out.append(match(text, token, folder: &folder))
          }
        case .number: out.append(digits)
        default: out.append(unlisted)
        }
      }
    }
  }

  /// The same in the plainest way: the reference.
  public func matchReference(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, folder: inout FormFolder,
    into buffer: inout MatchBuffer
  ) {
    buffer.matches.removeAll(keepingCapacity: true)
    for token in tokens.tokens { buffer.matches.append(match(text, token, folder: &folder)) }
  }

  private func match(_ text: Span<UInt8>, _ token: Token, folder: inout FormFolder) -> Match {
    let digits = Match(form: .none, category: categories.numeral)
    let unlisted = Match(form: .none, category: categories.content)
    if token.kind == .number { return digits }
    guard token.kind == .word else { return unlisted }
    folder.fold(text, token.range)
    if let form = find(folder.folded.span) { return matchOfForm[form.index] }
    return Self.isOrdinal(folder.folded) ? digits : unlisted
  }

  /// The number of the form with a key, or of the longest wildcard that it begins with.
  @inline(__always)
  private func find(_ key: FoldedKey, length: Int) -> Int? {
    let number = packedForms.number(of: key)
    if number >= 0 { return number }
    for shorter in wildcardLengths where shorter <= length {
      let number = packedWildcards.number(of: key.prefix(shorter))
      if number >= 0 { return wildcardForms[number].index }
    }
    return nil
  }

  /// The form of a folded spelling: the form itself, or else the longest wildcard that it begins
  /// with.
  public func find(_ folded: Span<UInt8>) -> FormID? {
    if let number = forms.number(of: folded) { return FormID(rawValue: Int32(number)) }
    for length in wildcardLengths where length <= folded.count {
      if let number = wildcards.number(of: folded.extracting(0..<length)) {
        return wildcardForms[number]
      }
    }
    return nil
  }

  /// Whether a folded form is an ordinal in digits: `2e`, `3de`, `21ste`.
  private static func isOrdinal(_ form: [UInt8]) -> Bool {
    let digits = form.prefix { ByteClass.isDigit($0) }.count
    guard digits > 0, digits < form.count else { return false }
    let ending = form[digits...]
    return ending.elementsEqual("e".utf8) || ending.elementsEqual("de".utf8)
      || ending.elementsEqual("ste".utf8)
  }
}
