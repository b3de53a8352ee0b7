#if Databases
  internal import Documents
  internal import GRDB
  internal import Reports

  /// A new database that results go into, many to a transaction.
  final class ResultDatabase<Item> {
    private let path: String
    private let queue: DatabaseQueue
    private let insert: (Item, Database) throws -> Void
    private var results: [Item] = []
    private var failures: [ReadFailure] = []

    /// How many results go into one transaction.
    private static var batch: Int { 500 }

    /// Makes a database.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - schema: SQL that makes the tables.
    ///   - insert: puts one result into them.
    init(
      path: String, schema: String, insert: @escaping (Item, Database) throws -> Void
    ) throws(ReportError) {
      self.path = path
      self.insert = insert
      do {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
          // What is left of a run that stops is thrown away, so nothing needs to be rolled back.
          try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in
          try database.execute(sql: schema + Self.commonSchema)
        }
      } catch {
        throw ReportError("cannot write \(path): \(error)")
      }
    }

    private static var commonSchema: String {
      """
      CREATE TABLE failures (input TEXT NOT NULL, line INTEGER, code TEXT NOT NULL,
        message TEXT NOT NULL);
      CREATE TABLE columns ("column" TEXT NOT NULL, type TEXT NOT NULL, unit TEXT, meaning TEXT,
        "values" TEXT, formula TEXT, source TEXT);
      CREATE TABLE provenance (key TEXT NOT NULL, what TEXT NOT NULL, value TEXT NOT NULL);
      """
    }

    /// Adds a result.
    func add(_ result: Item) throws(ReportError) {
      results.append(result)
      if results.count == Self.batch { try flush() }
    }

    /// Adds what could not be read.
    func add(_ failure: ReadFailure) throws(ReportError) {
      failures.append(failure)
      if failures.count == Self.batch { try flush() }
    }

    /// Writes what is left, the explanations and what decided the results.
    func finish(
      _ columns: [ColumnDescription], _ language: Language, _ provenance: Provenance
    ) throws(ReportError) {
      try flush()
      do {
        try queue.write { database in
          for row in Codebook.rows(columns, language) {
            try database.insert(into: "columns", row)
          }
          for fact in provenance.facts {
            try database.insert(
              into: "provenance",
              [.text(fact.key), .text(language(fact.dutch, fact.english)), .text(fact.value)])
          }
        }
        try queue.close()
      } catch {
        throw ReportError("cannot write \(path): \(error)")
      }
    }

    private func flush() throws(ReportError) {
      do {
        try queue.write { database in
          for result in results { try insert(result, database) }
          for failure in failures {
            try database.insert(
              into: "failures",
              [
                .text(failure.input), failure.line.map(Value.integer) ?? .missing,
                .text(failure.code.rawValue), .text(failure.message),
              ])
          }
        }
      } catch {
        throw ReportError("cannot write \(path): \(error)")
      }
      results.removeAll(keepingCapacity: true)
      failures.removeAll(keepingCapacity: true)
    }
  }
#endif
