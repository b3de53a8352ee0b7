/// What a token is.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// Starts with a letter (or is a clitic such as `'t`), or mixes digits with letters (`2e`).
  case word
  /// Digits with their separators: `3,5`, `1.250,50`, `1990-1995`.
  case number
  case punctuation
  case symbol
  /// A URL, e-mail address, `@handle` or `#tag`.
  case url
  case space

  /// Whether the token counts in the denominator of rates (measures.md §1: it starts with a letter
  /// or a digit).
  ///
  /// Addresses and tags do not: they are not read as words.
  @inlinable
  public var isWord: Bool { self == .word || self == .number }

  /// The name used in output.
  public var name: String { "\(self)" }
}
