public import Documents

/// Writes results as text, one after the other; it goes to `write` as soon as it is ready.
public protocol Report<Subject> {
  /// What a row or a page is about.
  associatedtype Subject
  /// What comes before the first result.
  mutating func begin(_ write: (String) -> Void)
  /// One result.
  mutating func add(_ result: Subject, _ write: (String) -> Void)
  /// A part of the input that could not be read, in its place.
  mutating func add(_ failure: ReadFailure, _ write: (String) -> Void)
  /// What comes behind the last result.
  mutating func end(_ write: (String) -> Void)
  /// Writes what belongs to one result without regard to the others, so that several tasks can; nil
  /// where results depend on each other.
  var row: (@Sendable (Subject) -> String)? { get }
}

extension Report {
  /// Nothing: results are taken to depend on each other.
  public var row: (@Sendable (Subject) -> String)? { nil }
}
