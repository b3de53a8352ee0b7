#if Databases
  internal import GRDB
  internal import Reports

  extension Database {
    /// Inserts a row; `table` names a table, or a table with its columns.
    func insert(into table: String, _ row: [Value]) throws {
      let marks = row.map { _ in "?" }.joined(separator: ", ")
      let statement = try cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
      try statement.execute(arguments: StatementArguments(row.map(\.forDatabase)))
    }
  }

  extension Value {
    fileprivate var forDatabase: (any DatabaseValueConvertible)? {
      switch self {
      case .text(let text): text
      case .integer(let number): number
      case .decimal: number
      case .missing: nil
      }
    }
  }
#endif
