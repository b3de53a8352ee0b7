internal import CICU

/// The coarse class of a code point, from Unicode's general category.
public enum CharacterClass: Int32, Sendable {
  case letter = 0
  case digit, whiteSpace, punctuation, symbol, capital

  /// The class of `codePoint`.
  public static func of(_ codePoint: UInt32) -> CharacterClass {
    CharacterClass(rawValue: cicu_class(Int32(bitPattern: codePoint))) ?? .symbol
  }

  /// Whether this is a letter of any case.
  public var isLetter: Bool { self == .letter || self == .capital }
}
