internal import ArgumentParser
internal import Documents
internal import Reports

extension Destination {
  /// Writes a table of results that is known as a whole.
  ///
  /// - Parameters:
  ///   - results: the rows.
  ///   - failures: what could not be read, which is named behind them.
  func write(_ results: [Subject], failures: [ReadFailure] = []) throws {
    switch self {
    case .text(var report, let path):
      let out = try Output(path: path)
      report.begin(out.write)
      for result in results {
        report.add(result, out.write)
        try out.flush()
      }
      for failure in failures { report.add(failure, out.write) }
      report.end(out.write)
      try out.finish()
    case .file(let sink):
      for result in results { try sink.add(result) }
      for failure in failures { try sink.add(failure) }
      try sink.finish()
    }
  }
}

extension ResultOptions {
  /// Where a table goes that is no fingerprint and no tone profile; on a terminal its cells are
  /// parted by tabs.
  func table<Subject>(
    _ columns: [TableColumn<Subject>], _ provenance: Provenance
  ) throws -> Destination<Subject> {
    try destination(
      columns: columns, page: DelimitedReport(columns: columns, delimiter: "\t"),
      provenance: provenance
    ) { _ in throw ValidationError("this table has no sqlite form; take xlsx, sav, csv or ndjson") }
  }
}
