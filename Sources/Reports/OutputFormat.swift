/// The formats that can be written.
public enum OutputFormat: String, Sendable, CaseIterable {
  case table, csv, tsv, ndjson, json
}
