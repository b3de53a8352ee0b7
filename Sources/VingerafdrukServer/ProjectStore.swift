#if Server && Databases
  internal import FoundationEssentials
  internal import GRDB
  internal import Glibc
  internal import Readers

  /// Keeps sets of texts in one SQLite file, for those who ask for it.
  ///
  /// Only the file's owner can read it, and what is deleted is overwritten.
  final class ProjectStore: Sendable {
    private let database: DatabaseQueue

    /// Opens a store, and makes it when there is none.
    init(path: String) throws {
      // SQLite would let others read a file that it makes itself.
      let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      if descriptor >= 0 { close(descriptor) }
      var configuration = Configuration()
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
      database = try DatabaseQueue(path: path, configuration: configuration)
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1") { database in
        try database.execute(
          sql: """
            CREATE TABLE project (
              id INTEGER PRIMARY KEY, name TEXT NOT NULL, saved TEXT NOT NULL);
            CREATE TABLE source (
              project INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
              position INTEGER NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL,
              format TEXT, encoding TEXT, text_column TEXT, id_column TEXT, group_column TEXT,
              PRIMARY KEY (project, position)) WITHOUT ROWID;
            """)
      }
      try migrator.migrate(database)
    }

    /// All projects, the newest first.
    func projects() async throws -> [Project] {
      try await database.read { database in
        try Row.fetchAll(database, sql: Self.select + " GROUP BY id ORDER BY saved DESC, id DESC")
          .map(Self.project)
      }
    }

    /// Saves some files under a name.
    func save(_ uploads: [Upload], name: String) async throws -> Project {
      let saved = Date.now.formatted(.iso8601)
      return try await database.write { database in
        try database.execute(
          sql: "INSERT INTO project (name, saved) VALUES (?, ?)", arguments: [name, saved])
        let id = database.lastInsertedRowID
        for (position, upload) in uploads.enumerated() {
          let options = upload.options
          try database.execute(
            sql: "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
              id, position, upload.name, Data(upload.bytes), options.format?.rawValue,
              options.encoding, options.textColumn, options.idColumn, options.groupColumn,
            ])
        }
        return Project(id: id, name: name, saved: saved, sources: uploads.count)
      }
    }

    /// A project with its files; nil when there is none.
    func load(_ id: Int64) async throws -> (project: Project, uploads: [Upload])? {
      try await database.read { database in
        let row = try Row.fetchOne(
          database, sql: Self.select + " WHERE id = ? GROUP BY id", arguments: [id])
        guard let row else { return nil }
        let sources = try Row.fetchAll(
          database, sql: "SELECT * FROM source WHERE project = ? ORDER BY position",
          arguments: [id])
        return (Self.project(row), sources.map(Self.upload))
      }
    }

    /// Deletes a project; false when there is none.
    func delete(_ id: Int64) async throws -> Bool {
      try await database.write { database in
        try database.execute(sql: "DELETE FROM project WHERE id = ?", arguments: [id])
        return database.changesCount > 0
      }
    }

    private static let select = """
      SELECT id, project.name, saved, count(position) AS sources
      FROM project LEFT JOIN source ON project = id
      """

    private static func project(_ row: Row) -> Project {
      Project(id: row["id"], name: row["name"], saved: row["saved"], sources: row["sources"])
    }

    private static func upload(_ row: Row) -> Upload {
      var options = ReadOptions()
      options.format = (row["format"] as String?).flatMap(InputFormat.init)
      options.encoding = row["encoding"]
      options.textColumn = row["text_column"]
      options.idColumn = row["id_column"]
      options.groupColumn = row["group_column"]
      options.prefersTranscripts = true
      return Upload(name: row["name"], bytes: Array(row["bytes"] as Data), options: options)
    }
  }
#endif
