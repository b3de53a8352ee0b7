public import Measures

/// One column of a table of results: what it means, and how to fill it.
public struct TableColumn<Subject>: Sendable {
  /// What it means.
  public let description: ColumnDescription
  /// The cell for a result.
  public let value: @Sendable (Subject) -> Value
  /// The 95 % interval around the value, where there is one.
  public let interval: (@Sendable (Subject) -> Interval?)?

  /// Makes a column.
  public init(
    _ description: ColumnDescription, interval: (@Sendable (Subject) -> Interval?)? = nil,
    value: @escaping @Sendable (Subject) -> Value
  ) {
    self.description = description
    self.interval = interval
    self.value = value
  }

  /// Makes a column with its description; see ``ColumnDescription`` for what may be left out.
  public init(
    key: String, dutch: String, english: String, unit: String, type: ColumnType? = nil,
    formula: String = "", source: String = "", role: ColumnDescription.Role? = nil,
    interval: (@Sendable (Subject) -> Interval?)? = nil,
    value: @escaping @Sendable (Subject) -> Value
  ) {
    self.init(
      ColumnDescription(
        key: key, dutch: dutch, english: english, unit: unit, type: type, formula: formula,
        source: source, role: role), interval: interval, value: value)
  }

  /// The key, the same in every language and format.
  public var key: String { description.key }
}

/// One column of the fingerprint table.
public typealias Column = TableColumn<Fingerprint>

/// One column of the table of tones.
public typealias ToneColumn = TableColumn<ToneRecord>
