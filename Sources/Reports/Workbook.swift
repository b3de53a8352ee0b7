#if Tables
  internal import CXlsxWriter
  internal import Glibc

  /// An Excel workbook, written row by row: libxlsxwriter keeps only the current row of each sheet.
  ///
  /// The one place where Reports calls libxlsxwriter.
  @safe
  final class Workbook {
    /// A sheet whose rows are written from the top down.
    @safe
    struct Sheet {
      fileprivate let pointer: UnsafeMutablePointer<lxw_worksheet>
      fileprivate(set) var rows = 0
    }

    /// The most rows a sheet can have, its header among them.
    static let rowLimit = 1_048_576
    /// The most columns.
    static let columnLimit = 16_384
    /// The longest text of a cell, in UTF-16 units.
    static let textLimit = 32_767

    /// How many texts were too long for a cell and were cut off.
    private(set) var cut = 0
    private let path: String
    private let rowLimit: Int
    // Invariant: valid until `close` or `deinit` frees it, once.
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [Int: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    private let bold: UnsafeMutablePointer<lxw_format>?

    /// Makes an empty workbook that is written to `path` when it is closed.
    init(path: String, rowLimit: Int = Workbook.rowLimit) throws(ReportError) {
      self.path = path
      self.rowLimit = rowLimit
      var options = unsafe lxw_workbook_options()
      unsafe options.constant_memory = 1
      unsafe options.use_zip64 = 0
      guard let book = unsafe workbook_new_opt(path, &options) else {
        throw ReportError("cannot write \(path): no memory")
      }
      unsafe self.book = book
      // The same results make the same bytes: no time of writing, only that of all its zip entries.
      var properties = unsafe lxw_doc_properties()
      unsafe properties.created = 315_532_800
      unsafe workbook_set_properties(book, &properties)
      unsafe bold = workbook_add_format(book)
      unsafe format_set_bold(bold)
    }

    deinit {
      if let book = unsafe book { unsafe lxw_workbook_free(book) }
    }

    /// Adds a sheet with a frozen header row.
    func addSheet(_ name: String, header: [String], width: Double) throws(ReportError) -> Sheet {
      guard let pointer = unsafe workbook_add_worksheet(book, name) else {
        throw ReportError("cannot write \(path): no sheet \(name)")
      }
      var sheet = unsafe Sheet(pointer: pointer)
      unsafe worksheet_freeze_panes(pointer, 1, 1)
      unsafe worksheet_set_column(pointer, 0, lxw_col_t(max(1, header.count) - 1), width, nil)
      for (column, text) in header.enumerated() {
        try unsafe write(text, pointer, 0, column, bold)
      }
      sheet.rows = 1
      return sheet
    }

    /// Writes the next row of a sheet; text stays text, whatever it begins with.
    func add(_ row: [Value], to sheet: inout Sheet) throws(ReportError) {
      guard sheet.rows < rowLimit else {
        throw ReportError(
          "an Excel sheet holds \(rowLimit - 1) rows below its header, and there are more; "
            + "write csv or sqlite")
      }
      guard row.count <= Self.columnLimit else {
        throw ReportError("an Excel sheet holds \(Self.columnLimit) columns, not \(row.count)")
      }
      let pointer = unsafe sheet.pointer
      for (column, value) in row.enumerated() {
        switch value {
        case .missing: break
        case .text(let text): try unsafe write(text, pointer, sheet.rows, column, nil)
        case .integer, .decimal:
          guard let number = value.number else { break }
          try check(
            unsafe worksheet_write_number(
              pointer, lxw_row_t(sheet.rows), lxw_col_t(column), number, format(of: value)))
        }
      }
      sheet.rows += 1
    }

    /// Lets readers filter a sheet by its columns.
    func filter(_ sheet: Sheet, columns: Int) throws(ReportError) {
      try check(
        unsafe worksheet_autofilter(
          sheet.pointer, 0, 0, lxw_row_t(sheet.rows - 1), lxw_col_t(columns - 1)))
    }

    /// Writes the file.
    func close(_ sheets: [Sheet]) throws(ReportError) {
      for sheet in sheets {
        // libxlsxwriter does not look whether its temporary files could be written.
        if let file = unsafe sheet.pointer.pointee.optimize_tmpfile,
          unsafe fflush(file) != 0 || ferror(file) != 0
        {
          throw ReportError("cannot write \(path): no room for its temporary files")
        }
      }
      // Closing frees the workbook, also when it fails.
      let closing = unsafe book
      unsafe book = nil
      try check(unsafe workbook_close(closing))
    }

    private func write(
      _ text: String, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: Int, _ column: Int,
      _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(ReportError) {
      var text = text
      if text.utf16.count > Self.textLimit {
        cut += 1
        text = Self.prefix(text)
      }
      try check(
        unsafe worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, format))
    }

    /// As much of a text as a cell holds, with a mark of what is lacking.
    private static func prefix(_ text: String) -> String {
      var units = 1
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        units += scalar.utf16.count
        if units > textLimit { break }
        kept.append(scalar)
      }
      return String(kept) + "…"
    }

    private func format(of value: Value) -> UnsafeMutablePointer<lxw_format>? {
      guard case .decimal(_, let decimals) = value else { return nil }
      if let format = unsafe formats[decimals] { return unsafe format }
      let format = unsafe workbook_add_format(book)
      unsafe format_set_num_format(format, "0." + String(repeating: "0", count: decimals))
      unsafe formats[decimals] = format
      return unsafe format
    }

    private func check(_ error: lxw_error) throws(ReportError) {
      guard error != LXW_NO_ERROR else { return }
      throw ReportError("cannot write \(path): \(unsafe String(cString: lxw_strerror(error)))")
    }
  }
#endif
