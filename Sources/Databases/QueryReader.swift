#if Databases
  internal import Documents
  internal import GRDB
  internal import Readers

  /// Reads the rows of a query as documents, some at a time; the database is opened for reading only.
  final class QueryReader: DocumentReader {
    private let input: Input
    private let queue: DatabaseQueue
    // Invariant: made, used and let go on the queue, as GRDB demands.
    private var cursor: RowCursor?
    private let table: TableRows
    private var events: [DocumentEvent] = []
    private var place = 0
    private var line = 0

    /// Rows are fetched until their cells have this many bytes.
    private static let batch = 1 << 20

    /// Opens a database and prepares the query.
    init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
      guard let path = input.path else {
        throw ReadFailure(
          .notAFile, input: input.name, "a database is read from a file, not from a stream")
      }
      do {
        var configuration = Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
        let tables = try queue.read { database in
          try String.fetchAll(
            database,
            sql: "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
        }
        guard let query = options.query else {
          throw ReadFailure(
            .column, input: input.name,
            "give --query, over the tables \(tables.joined(separator: ", "))")
        }
        let names = try queue.inDatabase { database in
          let statement = try database.makeStatement(sql: query)
          guard statement.isReadonly else {
            throw ReadFailure(.column, input: input.name, "--query may read only")
          }
          return statement.columnNames
        }
        table = try TableRows(header: names, line: 1, input, options)
        self.input = input
        cursor = try queue.inDatabase { try Row.fetchCursor($0, sql: query) }
      } catch let failure as ReadFailure {
        throw failure
      } catch {
        throw Self.failure(error, input)
      }
    }

    deinit { queue.inDatabase { _ in cursor = nil } }

    var notes: [String] { [] }

    func next() throws(ReadFailure) -> DocumentEvent? {
      if place == events.count { try fetch() }
      guard place < events.count else { return nil }
      place += 1
      return events[place - 1]
    }

    private func fetch() throws(ReadFailure) {
      events.removeAll(keepingCapacity: true)
      place = 0
      do {
        // GRDB allows its rows only on its own queue; the cursor keeps its place between visits.
        try queue.inDatabase { _ in
          var size = 0
          while size < Self.batch, let row = try cursor?.next() {
            line += 1
            let cells = Array(row.databaseValues.map(Self.text))
            size += cells.reduce(1) { $0 + $1.count }
            let (event, segment) = table.events(cells, line: line)
            events.append(event)
            if let segment { events.append(.segment(segment)) }
          }
        }
      } catch {
        throw Self.failure(error, input)
      }
    }

    private static func text(_ value: DatabaseValue) -> [UInt8] {
      switch value.storage {
      case .null: []
      case .int64(let number): Array("\(number)".utf8)
      case .double(let number): Array("\(number)".utf8)
      case .string(let text): Array(text.utf8)
      case .blob(let bytes): Array(String(decoding: bytes, as: UTF8.self).utf8)
      }
    }

    private static func failure(_ error: any Error, _ input: Input) -> ReadFailure {
      guard let error = error as? DatabaseError else {
        return ReadFailure(.malformed, input: input.name, "\(error)")
      }
      let message = error.message ?? "\(error.resultCode)"
      return switch error.resultCode {
      case .SQLITE_CANTOPEN: ReadFailure(.unreadable, input: input.name, message)
      case .SQLITE_NOTADB: ReadFailure(.malformed, input: input.name, "is no SQLite database")
      default: ReadFailure(.malformed, input: input.name, message)
      }
    }
  }
#endif
