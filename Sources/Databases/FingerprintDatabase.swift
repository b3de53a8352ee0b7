#if Databases
  internal import Counting
  internal import Documents
  internal import GRDB
  internal import Measures
  internal import Reports

  /// Fingerprints in the tables documents and rates.
  final class FingerprintDatabase: ResultSink {
    typealias Subject = Fingerprint

    private let database: ResultDatabase<Fingerprint>
    private let columns: [ColumnDescription]
    private let language: Language
    private let provenance: Provenance

    init(
      path: String, columns: [Reports.Column], language: Language, provenance: Provenance
    ) throws(ReportError) {
      self.columns = columns.map(\.description)
      self.language = language
      self.provenance = provenance
      let layout = TableLayout.long(columns)
      let keys = ["measure", "count", "words", "value", "unit", "low", "high"]
      let places = keys.compactMap { key in layout.columns.firstIndex { $0.key == key } }
      database = try ResultDatabase(path: path, schema: Self.schema) { fingerprint, database in
        let document = fingerprint.document
        try database.insert(
          into: "documents (document, input, \"group\", line, words, sentences, length)",
          [
            .text(document.name), .text(document.input),
            document.group.map(Value.text) ?? .missing, .integer(document.line),
            .integer(fingerprint.counts.words), .integer(fingerprint.counts.sentences),
            .text(fingerprint.verdict.rawValue),
          ])
        let id = Value.integer(Int(database.lastInsertedRowID))
        for row in layout.rows(fingerprint) {
          try database.insert(into: "rates", [id] + places.map { row[$0] })
        }
      }
    }

    private static let schema = """
      CREATE TABLE documents (id INTEGER PRIMARY KEY, document TEXT NOT NULL, input TEXT NOT NULL,
        "group" TEXT, line INTEGER NOT NULL, words INTEGER NOT NULL, sentences INTEGER NOT NULL,
        length TEXT NOT NULL);
      CREATE TABLE rates (document_id INTEGER NOT NULL REFERENCES documents, measure TEXT NOT NULL,
        count INTEGER, words INTEGER NOT NULL, value REAL, unit TEXT NOT NULL, low REAL, high REAL,
        PRIMARY KEY (document_id, measure)) WITHOUT ROWID;
      """

    func add(_ result: Fingerprint) throws(ReportError) { try database.add(result) }

    func add(_ failure: ReadFailure) throws(ReportError) { try database.add(failure) }

    func finish() throws(ReportError) { try database.finish(columns, language, provenance) }
  }
#endif
