#if Tables
  public import Documents

  /// Results as an Excel workbook: a sheet of rows, a sheet that explains the columns, and a sheet
  /// with what decided the results.
  public final class WorkbookSink<Item>: ResultSink {
    /// What a row is about.
    public typealias Subject = Item

    private let layout: TableLayout<Item>
    private let language: Language
    private let provenance: Provenance
    private let workbook: Workbook
    private var sheet: Workbook.Sheet
    private var explanation: Workbook.Sheet
    private var about: Workbook.Sheet

    /// Begins a workbook at `path`.
    ///
    /// - Throws: ``ReportError`` when there is no room for it.
    public init(
      path: String, layout: TableLayout<Item>, language: Language, provenance: Provenance
    ) throws(ReportError) {
      self.layout = layout
      self.language = language
      self.provenance = provenance
      workbook = try Workbook(path: path)
      sheet = try workbook.addSheet(
        language("Resultaten", "Results"), header: layout.columns.map(\.key), width: 14)
      explanation = try workbook.addSheet(
        language("Kolommen", "Columns"),
        header: Codebook.explaining.map { language($0.dutch, $0.english) }, width: 24)
      about = try workbook.addSheet(
        language("Herkomst", "Provenance"),
        header: [language("wat", "what"), language("waarde", "value")], width: 40)
    }

    /// The rows of a result.
    ///
    /// - Throws: ``ReportError`` when the sheet is full.
    public func add(_ result: Item) throws(ReportError) {
      for row in layout.rows(result) { try workbook.add(row, to: &sheet) }
    }

    /// A row with what was wrong.
    ///
    /// - Throws: ``ReportError`` when the sheet is full.
    public func add(_ failure: ReadFailure) throws(ReportError) {
      try workbook.add(layout.row(failure), to: &sheet)
    }

    /// Writes the file.
    ///
    /// - Throws: ``ReportError`` when it cannot be written.
    public func finish() throws(ReportError) {
      try workbook.filter(sheet, columns: layout.columns.count)
      for row in Codebook.rows(layout.columns, language) {
        try workbook.add(row, to: &explanation)
      }
      for fact in provenance.facts {
        try workbook.add(
          [.text(language(fact.dutch, fact.english)), .text(fact.value)], to: &about)
      }
      if workbook.cut > 0 {
        let what = language(
          "cellen afgekapt op Excels grens van \(Workbook.textLimit) tekens",
          "cells cut off at Excel's limit of \(Workbook.textLimit) characters")
        try workbook.add([.text(what), .integer(workbook.cut)], to: &about)
      }
      try workbook.close([sheet, explanation, about])
    }
  }
#endif
