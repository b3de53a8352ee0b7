#if Office
  internal import Documents

  /// The rows of a sheet of an Excel workbook (.xlsx, ECMA-376 part 1, SpreadsheetML).
  ///
  /// Numbers are written plainly, dates as `2024-05-03`, booleans as `TRUE` and `FALSE`; formulas
  /// give the value that Excel last computed, and every cell of a merged area gives its value.
  final class ExcelRows: SheetRows {
    static let prefixes = [
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
      "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
      "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    ]
    /// The most that all shared strings together may hold, in bytes.
    static let longestStrings = 1 << 28
    /// The columns that a sheet can have (XFD).
    static let mostColumns = 16_384

    private let input: Input
    private let reader: XMLReader
    private let strings: [String]
    private let formats: ExcelFormats
    private let countsFrom1904: Bool
    private var merged: MergedCells
    private var row = 0
    /// What is worth saying about the choice of sheet.
    let notes: [String]

    /// Opens a workbook's sheet.
    ///
    /// - Throws: ``ReadFailure`` when it is no workbook or has no such sheet.
    init(_ archive: ZipArchive, sheet wanted: String?) throws(ReadFailure) {
      input = archive.input
      let part =
        try OfficeRelations(archive, of: "").target(ofType: "officeDocument") ?? "xl/workbook.xml"
      let relations = try OfficeRelations(archive, of: part)
      let workbook = try ExcelWorkbook(archive, part)
      let sheet = try workbook.sheet(wanted, archive.input)
      countsFrom1904 = workbook.countsFrom1904
      notes = workbook.sheets.count > 1 ? ["sheet \(sheet.name)"] : []
      let sheetPart = relations.target(ofID: sheet.relation) ?? ""
      formats = try ExcelFormats(archive, relations.target(ofType: "styles"))
      strings = try Self.sharedStrings(archive, relations.target(ofType: "sharedStrings"))
      func open() throws(ReadFailure) -> XMLReader {
        guard let member = try archive.open(sheetPart) else {
          throw ReadFailure(
            .malformed, input: archive.input.name, "its sheet \(sheet.name) is missing")
        }
        return XMLReader(
          member, name: "\(archive.input.name)(\(sheet.name))", prefixes: Self.prefixes)
      }
      // Merged areas are named behind the cells.
      merged = try MergedCells(open())
      reader = try open()
    }

    func next() throws(ReadFailure) -> SheetRow? {
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        guard element.name == "s:row" else { continue }
        row = element["r"].flatMap { Int($0) } ?? row + 1
        var cells = try readCells()
        merged.fill(&cells, row: row)
        if cells.contains(where: { !$0.isEmpty }) { return SheetRow(number: row, cells: cells) }
      }
      return nil
    }

    private func readCells() throws(ReadFailure) -> [String] {
      var cells: [String] = []
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event, element.name == "s:c" else { continue }
        let column = element["r"].flatMap { CellReference($0)?.column } ?? cells.count
        let value = try readCell(type: element["t"] ?? "n", style: element["s"])
        guard column < Self.mostColumns else { continue }
        while cells.count <= column { cells.append("") }
        cells[column] = value
      }
      return cells
    }

    private func readCell(type: String, style: String?) throws(ReadFailure) -> String {
      let depth = reader.path.count
      var value = ""
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.name {
        case "s:v": value = try reader.text()
        case "s:is": value = try Self.richText(reader)
        case "s:f", "s:extLst": try reader.skip()
        default: break
        }
      }
      switch type {
      case "s":
        guard let index = Int(value), strings.indices.contains(index) else {
          if value.isEmpty { return "" }
          throw ReadFailure(
            .malformed, input: input.name, line: row, "no shared string \(value)")
        }
        return strings[index]
      case "b": return value == "1" ? "TRUE" : "FALSE"
      case "inlineStr", "e": return value
      case "str": return Self.unescaped(value)
      // ISO 8601 with the time behind a T.
      case "d": return value.replacing("T00:00:00", with: "").replacing("T", with: " ")
      default: return number(value, style: style.flatMap { Int($0) } ?? 0)
      }
    }

    private func number(_ value: String, style: Int) -> String {
      guard let number = Double(value) else { return value }
      let kind = formats.kind(style)
      guard kind != .number, number.magnitude < 3_000_000 else { return CellNumber.text(number) }
      let seconds = Int((number * 86_400).rounded())
      let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
      let time = CellNumber.time(seconds: seconds - day * 86_400)
      // Excel takes 1900 for a leap year; before March of it, serial numbers are one behind.
      let epoch = countsFrom1904 ? 24_107 : day < 61 ? 25_568 : 25_569
      let date = CellNumber.date(day: day - epoch)
      switch kind {
      case .time: return day == 0 ? time : CellNumber.time(seconds: seconds)
      case .date: return seconds % 86_400 == 0 ? date : "\(date) \(time)"
      default: return "\(date) \(time)"
      }
    }

    /// The text of a string item that has just opened, without its phonetic hints.
    private static func richText(_ reader: XMLReader) throws(ReadFailure) -> String {
      let depth = reader.path.count
      var text = ""
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.name == "s:t" { text += try reader.text() }
        if element.name == "s:rPh" { try reader.skip() }
      }
      return unescaped(text)
    }

    private static func sharedStrings(
      _ archive: ZipArchive, _ part: String?
    ) throws(ReadFailure) -> [String] {
      guard let part, let member = try archive.open(part) else { return [] }
      let reader = XMLReader(member, name: "\(archive.input.name)(\(part))", prefixes: prefixes)
      var strings: [String] = []
      var size = 0
      while let event = try reader.next() {
        guard case .start(let element) = event, element.name == "s:si" else { continue }
        let text = try richText(reader)
        strings.append(text)
        size += text.utf8.count
        if size > longestStrings {
          throw ReadFailure(
            .limit, input: archive.input.name,
            "strings of over \(longestStrings >> 20) MiB together are refused")
        }
      }
      return strings
    }

    /// Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
    private static func unescaped(_ text: String) -> String {
      guard text.contains("_x") else { return text }
      var result = ""
      var rest = text[...]
      while let character = rest.first {
        let escape = rest.prefix(7)
        if character == "_", escape.count == 7, escape.hasPrefix("_x"), escape.last == "_",
          let code = UInt32(escape.dropFirst(2).dropLast(), radix: 16),
          let scalar = Unicode.Scalar(code)
        {
          // A carriage return comes before a line feed that is there as well.
          if scalar != "\r" { result.unicodeScalars.append(scalar) }
          rest = rest.dropFirst(7)
        } else {
          result.append(character)
          rest = rest.dropFirst()
        }
      }
      return result
    }
  }
#endif
