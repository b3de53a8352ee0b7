public import Documents
public import Measures

/// NDJSON, one object a line, or one JSON array of the same objects.
///
/// A part that could not be read is an object with `error`.
public struct JSONReport: FingerprintReport, Sendable {
  private let columns: [Column]
  private let isArray: Bool
  private var isFirst = true

  /// Makes a report; `array` puts all objects into one array.
  public init(columns: [Column], array: Bool) {
    self.columns = columns
    isArray = array
  }

  /// The opening bracket of an array.
  public mutating func begin(_ write: (String) -> Void) { if isArray { write("[\n") } }

  /// One object.
  public mutating func add(_ fingerprint: Fingerprint, _ write: (String) -> Void) {
    put(members(of: fingerprint), write)
  }

  /// One object on a line; in an array objects depend on those before them.
  public var row: (@Sendable (Fingerprint) -> String)? {
    guard !isArray else { return nil }
    let report = self
    return { JSONText.object(report.members(of: $0)) + "\n" }
  }

  private func members(of fingerprint: Fingerprint) -> [(key: String, value: String)] {
    columns.map { ($0.key, JSONText.value($0.value(fingerprint))) }
  }

  /// One object with `error`.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    put(JSONText.members(of: failure), write)
  }

  /// The closing bracket of an array.
  public mutating func end(_ write: (String) -> Void) {
    if isArray { write(isFirst ? "]\n" : "\n]\n") }
  }

  private mutating func put(_ members: [(key: String, value: String)], _ write: (String) -> Void) {
    let object = JSONText.object(members)
    write(isArray ? (isFirst ? object : ",\n" + object) : object + "\n")
    isFirst = false
  }
}
