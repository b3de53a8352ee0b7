#if Databases
  internal import Documents
  internal import GRDB
  internal import Reports
  internal import Tones

  /// Tone profiles in the tables documents, turns, tones and evidence; a text that is classified as a
  /// whole is one turn without a number.
  final class ToneDatabase: ResultSink {
    typealias Subject = ToneRecord

    private let database: ResultDatabase<ToneRecord>
    private let columns: [ColumnDescription]
    private let language: Language
    private let provenance: Provenance

    init(
      path: String, columns: [ToneColumn], language: Language, provenance: Provenance
    ) throws(ReportError) {
      self.columns = columns.map(\.description)
      self.language = language
      self.provenance = provenance
      var open: (document: Document, id: Value, turn: Int)?
      database = try ResultDatabase(path: path, schema: Self.schema) { record, database in
        let number = record.unit ?? 0
        // The same document again with no higher turn is an input that was named twice.
        if record.document != open?.document || number <= open?.turn ?? -1 {
          let id = try Self.insert(record.document, into: database)
          open = (record.document, id, number)
        }
        open?.turn = number
        try Self.insert(record, of: open?.id ?? .missing, into: database)
      }
    }

    private static let schema = """
      CREATE TABLE documents (id INTEGER PRIMARY KEY, document TEXT NOT NULL, input TEXT NOT NULL,
        "group" TEXT, line INTEGER NOT NULL);
      CREATE TABLE turns (id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents,
        number INTEGER, speaker TEXT, dominant TEXT, confidence REAL NOT NULL,
        aspects TEXT NOT NULL);
      CREATE TABLE tones (turn_id INTEGER NOT NULL REFERENCES turns, tone TEXT NOT NULL,
        weight REAL NOT NULL, PRIMARY KEY (turn_id, tone)) WITHOUT ROWID;
      CREATE TABLE evidence (turn_id INTEGER NOT NULL REFERENCES turns, start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, text TEXT NOT NULL, tone TEXT NOT NULL, aspect TEXT NOT NULL,
        polarity TEXT NOT NULL, counts INTEGER NOT NULL, entry TEXT NOT NULL);
      CREATE INDEX evidence_turn ON evidence (turn_id);
      """

    private static func insert(_ document: Document, into database: Database) throws -> Value {
      try database.insert(
        into: "documents (document, input, \"group\", line)",
        [
          .text(document.name), .text(document.input),
          document.group.map(Value.text) ?? .missing, .integer(document.line),
        ])
      return .integer(Int(database.lastInsertedRowID))
    }

    private static func insert(
      _ record: ToneRecord, of document: Value, into database: Database
    ) throws {
      try database.insert(
        into: "turns (document_id, number, speaker, dominant, confidence, aspects)",
        [
          document, record.unit.map(Value.integer) ?? .missing,
          record.speaker.map(Value.text) ?? .missing,
          record.dominantKey.map(Value.text) ?? .missing,
          .decimal(Double(record.profile.confidence), 3),
          .text(record.aspectKeys.joined(separator: " ")),
        ])
      let turn = Value.integer(Int(database.lastInsertedRowID))
      for (tone, weight) in record.weights {
        try database.insert(into: "tones", [turn, .text(tone), .decimal(Double(weight), 3)])
      }
      for evidence in record.evidence {
        try database.insert(
          into: "evidence",
          [
            turn, .integer(evidence.range.lowerBound), .integer(evidence.range.upperBound),
            .text(evidence.text), .text(evidence.tone), .text(evidence.aspect),
            .text(evidence.polarity.name), .integer(evidence.polarity.counts ? 1 : 0),
            .text(evidence.entry),
          ])
      }
    }

    func add(_ result: ToneRecord) throws(ReportError) { try database.add(result) }

    func add(_ failure: ReadFailure) throws(ReportError) { try database.add(failure) }

    func finish() throws(ReportError) { try database.finish(columns, language, provenance) }
  }
#endif
