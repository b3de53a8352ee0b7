public import Documents
public import Measures

/// Writes fingerprints one after the other; bytes go to `write` as soon as they are ready.
public protocol FingerprintReport {
  /// What comes before the first row.
  mutating func begin(_ write: (String) -> Void)
  /// One row.
  mutating func add(_ fingerprint: Fingerprint, _ write: (String) -> Void)
  /// A part of the input that could not be read, in its place.
  mutating func add(_ failure: ReadFailure, _ write: (String) -> Void)
  /// What comes behind the last row.
  mutating func end(_ write: (String) -> Void)
  /// Writes one row without regard to the others, so that several tasks can; nil where rows depend
  /// on each other.
  var row: (@Sendable (Fingerprint) -> String)? { get }
}

extension FingerprintReport {
  /// Nothing: rows are taken to depend on each other.
  public var row: (@Sendable (Fingerprint) -> String)? { nil }
}
