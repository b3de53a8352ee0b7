/// The number of a normalised form in a ``Lexicon``; forms outside it have ``none``.
public struct FormID: Hashable, Sendable {
  /// The position in the lexicon's table of forms, or -1.
  public let rawValue: Int32

  /// Makes an id from a position.
  @inlinable
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The form is in no list.
  public static let none = FormID(rawValue: -1)

  /// Whether the form is in a list.
  @inlinable
  public var isListed: Bool { rawValue >= 0 }

  /// The position as an array index; only for listed forms.
  @inlinable
  public var index: Int { Int(rawValue) }
}
