internal import Measures

/// A measure as a row of the tidy form.
struct TidyMeasure<Subject>: Sendable {
  private let measure: String
  private let column: TableColumn<Subject>
  private let count: TableColumn<Subject>?

  /// The measure whose value a column is; nil for other columns.
  init?(_ column: TableColumn<Subject>, among columns: [TableColumn<Subject>]) {
    guard case .value(let measure) = column.description.role else { return nil }
    self.measure = measure
    self.column = column
    count =
      columns.first { $0.description.role == .count(of: measure) }
      ?? (column.description.type == .integer ? column : nil)
  }

  /// What the cells mean.
  static var columns: [ColumnDescription] {
    [
      ColumnDescription(key: "measure", dutch: "maat", english: "measure", unit: "text"),
      ColumnDescription(
        key: "count", dutch: "aantal waar de waarde uit komt",
        english: "count that the value comes from", unit: "count"),
      ColumnDescription(
        key: "value", dutch: "waarde van de maat", english: "value of the measure", unit: "see unit"
      ),
      ColumnDescription(
        key: "unit", dutch: "eenheid van de waarde", english: "unit of the value", unit: "text"),
      ColumnDescription(
        key: "low", dutch: "ondergrens van het 95%-interval",
        english: "lower end of the 95 % interval", unit: "see unit",
        source: IntervalSource.citation),
      ColumnDescription(
        key: "high", dutch: "bovengrens van het 95%-interval",
        english: "upper end of the 95 % interval", unit: "see unit",
        source: IntervalSource.citation),
    ]
  }

  /// The cells for a result.
  func cells(_ subject: Subject) -> [Value] {
    let interval = column.interval?(subject) ?? nil
    return [
      .text(measure), count?.value(subject) ?? .missing, column.value(subject),
      .text(column.description.unit), interval.map { .decimal($0.low, 3) } ?? .missing,
      interval.map { .decimal($0.high, 3) } ?? .missing,
    ]
  }
}
