public import Measures

/// One column of the fingerprint table: its key, what it means, and how to fill it.
public struct Column: Sendable {
  /// The key, the same in every language and format.
  public let key: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
  /// The unit: `words`, `count`, `per 100 words`, `text`.
  public let unit: String
  /// The value for a fingerprint.
  public let value: @Sendable (Fingerprint) -> Value
}
