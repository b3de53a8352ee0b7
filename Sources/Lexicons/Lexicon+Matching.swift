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
    let unlisted = Match(form: .none, category: categories.content)
    let digits = Match(form: .none, category: categories.numeral)
    for token in tokens.tokens {
      switch token.kind {
      case .word:
        folder.fold(text, token.range)
        if let form = find(folder.folded.span) {
          let first = candidates[Int(candidateStarts[form.index])]
          buffer.matches.append(Match(form: form, category: first))
        } else if Self.isOrdinal(folder.folded) {
          buffer.matches.append(digits)
        } else {
          buffer.matches.append(unlisted)
        }
      case .number: buffer.matches.append(digits)
      default: buffer.matches.append(unlisted)
      }
    }
  }

  /// The form of a folded spelling: the form itself, or else the longest wildcard that it begins
  /// with.
  public func find(_ folded: Span<UInt8>) -> FormID? {
    if let number = forms.number(of: folded) { return FormID(rawValue: Int32(number)) }
    guard longestWildcard > 0 else { return nil }
    for length in stride(from: min(longestWildcard, folded.count), through: 1, by: -1) {
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
