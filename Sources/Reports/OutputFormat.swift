/// The formats that can be written.
public enum OutputFormat: String, Sendable, CaseIterable {
  case table, csv, tsv, ndjson, json, xlsx, sav, sqlite

  /// The format that a file name's ending stands for; nil when it says nothing.
  public init?(ending path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "ndjson", "jsonl": self = .ndjson
    case "json": self = .json
    case "xlsx": self = .xlsx
    case "sav": self = .sav
    case "sqlite", "sqlite3", "db": self = .sqlite
    default: return nil
    }
  }

  /// Whether it is a file of its own kind instead of a stream of text.
  public var needsFile: Bool {
    switch self {
    case .table, .csv, .tsv, .ndjson, .json: false
    case .xlsx, .sav, .sqlite: true
    }
  }
}
