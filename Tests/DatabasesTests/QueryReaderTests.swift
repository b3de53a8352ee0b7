#if Databases
  import Databases
  import Documents
  import GRDB
  import Readers
  import TestSupport
  import Testing

  @Suite struct QueryReaderTests {
    private let scratch: Scratch
    private let path: String

    init() throws {
      scratch = try Scratch()
      path = scratch("a.sqlite")
      let queue = try DatabaseQueue(path: path)
      try queue.write { database in
        try database.execute(
          sql: """
            CREATE TABLE answers (id INTEGER, team TEXT, answer);
            INSERT INTO answers VALUES (1, 'raad', 'Ik zie het.'), (2, NULL, NULL), (3, 'raad', 1.5),
              (4, 'één', x'C3A9');
            """)
      }
      try queue.close()
    }

    private func read(_ query: String?, text: String? = "answer") throws -> [DocumentEvent] {
      var options = ReadOptions()
      options.query = query
      options.textColumn = text
      options.idColumn = "id"
      options.groupColumn = "team"
      options.openDatabase = DatabaseFiles.reader
      let reader = try DocumentReaders.open(Input(path: path), options)
      var events: [DocumentEvent] = []
      while let event = try reader.next() { events.append(event) }
      return events
    }

    @Test func rowsAreDocuments() throws {
      let events = try read("SELECT * FROM answers ORDER BY id")
      let documents = events.compactMap { event -> Document? in
        if case .document(let document) = event { document } else { nil }
      }
      #expect(documents.map(\.id) == ["1", "2", "3", "4"])
      #expect(documents.map(\.group) == ["raad", "", "raad", "één"])
      let texts = events.compactMap(\.segment).map { String(decoding: $0.text, as: UTF8.self) }
      #expect(texts == ["Ik zie het.", "", "1.5", "é"])
    }

    /// More than is fetched at a time, in the order of the query.
    @Test func manyRowsComeInOrder() throws {
      let query = """
        WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 3000)
        SELECT id, 'a' AS team, printf('%1000d', id) AS answer FROM n
        """
      let texts = try read(query).compactMap(\.segment)
      #expect(texts.count == 3000)
      for (index, segment) in texts.enumerated() {
        #expect(segment.text.count == 1000)
        #expect(String(decoding: segment.text, as: UTF8.self).hasSuffix(" \(index + 1)"))
      }
    }

    @Test(arguments: [
      (nil, "answers"), ("SELECT * FROM geen", "no such table: geen"),
      ("DELETE FROM answers", "may read only"), ("SELECT id FROM answers", "the columns are id"),
      ("SELECT", "incomplete"),
    ])
    func aQueryThatCannotBeReadIsAFailure(query: String?, message: String) throws {
      let failure = #expect(throws: ReadFailure.self) { try read(query) }
      #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")")
    }

    @Test func noDatabaseIsAFailure() throws {
      for name in ["geen.sqlite", "tekst.sqlite"] {
        _ = try scratch.write(
          "tekst.sqlite", "Dit is tekst, en geen database van welke soort dan ook.")
        var options = ReadOptions()
        options.query = "SELECT 1"
        options.openDatabase = DatabaseFiles.reader
        #expect(throws: ReadFailure.self) {
          try DocumentReaders.open(Input(path: scratch(name)), options)
        }
      }
    }
  }
#endif
