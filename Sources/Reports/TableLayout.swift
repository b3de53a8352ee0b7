public import Documents

/// How results become rows of a table: one row each, or one row for each measure (the tidy form).
public struct TableLayout<Subject>: Sendable {
  /// What the cells of a row mean; the last is `error`.
  public let columns: [ColumnDescription]
  private let cells: @Sendable (Subject) -> [[Value]]

  /// One row a result, with a cell for each column.
  public static func wide(_ columns: [TableColumn<Subject>]) -> TableLayout {
    // A column with all that describes it is costly to copy, and a cell needs only its value.
    let values = columns.map(\.value)
    return TableLayout(columns.map(\.description)) { subject in
      var row: [Value] = []
      row.reserveCapacity(values.count + 1)
      for value in values { row.append(value(subject)) }
      return [row]
    }
  }

  /// One row for each result and measure: what names the result, the measure with its count, value
  /// and unit, and the 95 % interval where there is one.
  public static func long(_ columns: [TableColumn<Subject>]) -> TableLayout {
    let keys = columns.filter { $0.description.role == .key }
    let measures = columns.compactMap { TidyMeasure($0, among: columns) }
    return TableLayout(keys.map(\.description) + TidyMeasure<Subject>.columns) { subject in
      let names = keys.map { $0.value(subject) }
      return measures.map { names + $0.cells(subject) }
    }
  }

  private init(
    _ columns: [ColumnDescription], cells: @escaping @Sendable (Subject) -> [[Value]]
  ) {
    self.columns = columns + [.error]
    self.cells = cells
  }

  /// The rows of a result.
  public func rows(_ subject: Subject) -> [[Value]] {
    var rows = cells(subject)
    for index in rows.indices { rows[index].append(.missing) }
    return rows
  }

  /// The row of a part of the input that could not be read: its place, its input, what was wrong.
  public func row(_ failure: ReadFailure) -> [Value] {
    columns.enumerated().map { index, column in
      switch column.key {
      case "error": .text(failure.message)
      case "input": .text(failure.input)
      default: index == 0 ? .text(failure.place) : .missing
      }
    }
  }
}
