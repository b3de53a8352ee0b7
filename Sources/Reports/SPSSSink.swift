#if Tables
  public import Documents

  /// Results as an SPSS file, with labels for variables and values.
  ///
  /// Its header says how many rows there are and how long the longest text is, so rows wait in a
  /// nameless file until all are there.
  public final class SPSSSink<Item>: ResultSink {
    /// What a row is about.
    public typealias Subject = Item

    private let path: String
    private let layout: TableLayout<Item>
    private let language: Language
    private let provenance: Provenance
    private let spool: RowSpool
    private var widths: [Int]
    private var cut = 0

    /// Begins a file at `path`.
    ///
    /// - Throws: ``ReportError`` when it cannot be written there.
    public init(
      path: String, layout: TableLayout<Item>, language: Language, provenance: Provenance
    ) throws(ReportError) {
      self.path = path
      self.layout = layout
      self.language = language
      self.provenance = provenance
      spool = try RowSpool(beside: path)
      widths = layout.columns.map { _ in 0 }
    }

    /// The rows of a result.
    ///
    /// - Throws: ``ReportError`` when there is no room.
    public func add(_ result: Item) throws(ReportError) {
      for row in layout.rows(result) { try add(row) }
    }

    /// A row with what was wrong.
    ///
    /// - Throws: ``ReportError`` when there is no room.
    public func add(_ failure: ReadFailure) throws(ReportError) {
      try add(layout.row(failure))
    }

    /// Writes the file.
    ///
    /// - Throws: ``ReportError`` when it cannot be written.
    public func finish() throws(ReportError) {
      let file = try SPSSFile(path: path)
      let names = SPSSName.names(for: layout.columns.map(\.key))
      for (index, column) in layout.columns.enumerated() {
        file.add(column, name: names[index], width: widths[index], language)
      }
      if let program = provenance.facts.first { file.setLabel(program.value) }
      for fact in provenance.facts {
        file.add(note: "\(language(fact.dutch, fact.english)): \(fact.value)")
      }
      if cut > 0 {
        file.add(
          note: language(
            "\(cut) teksten afgekapt op \(SPSSFile.textLimit) bytes",
            "\(cut) texts cut off at \(SPSSFile.textLimit) bytes"))
      }
      try file.begin(rows: spool.count)
      try spool.rewind()
      for _ in 0..<spool.count {
        try file.add(spool.next(width: layout.columns.count), layout.columns)
      }
      try file.close()
    }

    private func add(_ row: [Value]) throws(ReportError) {
      for (index, value) in row.enumerated() {
        guard case .text(let text) = value else { continue }
        widths[index] = max(widths[index], text.utf8.count)
        if text.utf8.count > SPSSFile.textLimit { cut += 1 }
      }
      try spool.add(row)
    }
  }
#endif
