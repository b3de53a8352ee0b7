/// The number of a category in its ``CategoryTable``.
public struct CategoryID: Hashable, Comparable, Sendable {
  /// The position in the table.
  public let rawValue: UInt8

  /// Makes an id from a position in the table.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The position as an array index.
  @inlinable
  public var index: Int { Int(rawValue) }

  /// Table order.
  @inlinable
  public static func < (one: CategoryID, other: CategoryID) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// A node of the category scheme, such as `pronoun.personal.1sg`.
public struct Category: Sendable {
  /// The dotted id.
  public let id: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
}
