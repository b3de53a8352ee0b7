public import ArgumentParser
public import Reports

extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

/// The options that say how results are written, and where to.
struct ResultOptions: ParsableArguments {
  @Option(
    help: """
      Output format; if not given, by the ending of the output file, else table on a terminal and \
      csv elsewhere.
      """)
  var format: OutputFormat?

  @Flag(help: "Tidy form: one row for each document and measure.")
  var long = false

  @OptionGroup var output: OutputFile

  @Option(
    help: ArgumentHelp(
      "Write what decided the results to this file as JSON: versions, lexicon, options, seed.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var provenance: String?

  @Option(help: "Language of tables and explanations.")
  var language = Language.nl

  func validate() throws {
    guard chosen.needsFile else { return }
    guard output.path != nil else {
      throw ValidationError("\(chosen.rawValue) needs --output FILE")
    }
  }

  private var chosen: OutputFormat {
    format ?? output.path.flatMap(OutputFormat.init(ending:))
      ?? (output.path == nil && Console.isTerminal ? .table : .csv)
  }

  /// Whether results are a page for people.
  var isPage: Bool { chosen == .table }

  /// Whether results are rows of a table, not pages and not objects of a form of their own.
  var isTable: Bool { chosen != .table && (long || chosen != .ndjson && chosen != .json) }

  /// Where results go.
  ///
  /// - Parameters:
  ///   - columns: the table of the results.
  ///   - page: the report for people.
  ///   - objects: the JSON objects of a result; nil for a member a column.
  ///   - provenance: what decides the results.
  ///   - database: makes a database of them at a path.
  func destination<Subject>(
    columns: [TableColumn<Subject>], page: any Report<Subject>,
    objects: (@Sendable (Subject) -> [String])? = nil, provenance: Provenance,
    database: (String) throws -> any ResultSink<Subject>
  ) throws -> Destination<Subject> {
    if let path = self.provenance {
      let out = try Output(path: path)
      out.write(provenance.json)
      try out.finish()
    }
    let layout = long ? TableLayout.long(columns) : .wide(columns)
    func file(
      _ open: (String) throws -> any ResultSink<Subject>
    ) throws -> Destination<Subject> {
      guard let path = output.path else { throw ValidationError("give --output FILE") }
      return .file(try FileSink(path: path, open: open))
    }
    func json(array: Bool) -> JSONReport<Subject> {
      guard !long, let objects else { return JSONReport(layout: layout, array: array) }
      return JSONReport(array: array, objects: objects)
    }
    switch chosen {
    case .table: return .text(page, path: output.path)
    case .csv: return .text(DelimitedReport(layout: layout, delimiter: ","), path: output.path)
    case .tsv: return .text(DelimitedReport(layout: layout, delimiter: "\t"), path: output.path)
    case .ndjson: return .text(json(array: false), path: output.path)
    case .json: return .text(json(array: true), path: output.path)
    case .xlsx:
      return try file { path in
        #if Tables
          try WorkbookSink(
            path: path, layout: layout, language: language, provenance: provenance)
        #else
          throw ValidationError(
            "this build cannot write \(chosen.rawValue); build it with the trait Tables")
        #endif
      }
    case .sav:
      return try file { path in
        #if Tables
          try SPSSSink(path: path, layout: layout, language: language, provenance: provenance)
        #else
          throw ValidationError(
            "this build cannot write \(chosen.rawValue); build it with the trait Tables")
        #endif
      }
    case .sqlite: return try file { try database($0) }
    }
  }
}
