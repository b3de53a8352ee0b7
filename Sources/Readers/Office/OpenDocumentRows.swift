#if Office
  internal import Documents

  /// The rows of a sheet of an OpenDocument spreadsheet (.ods, OpenDocument 1.2 part 1).
  ///
  /// Values are written as ``ExcelRows`` writes them.
  final class OpenDocumentRows: SheetRows {
    private let reader: XMLReader
    private var row = 0
    private var atEnd = false
    /// A row that stands for more than one, with how many are still to come.
    private var repeated: (cells: [String], times: Int) = ([], 0)
    /// What merged cells show, by column, with the last row that they reach.
    private var merged: [Int: (value: String, last: Int)] = [:]
    let notes: [String]

    /// Opens a spreadsheet's sheet.
    ///
    /// - Throws: ``ReadFailure`` when it is no spreadsheet or has no such sheet.
    init(_ archive: ZipArchive, sheet wanted: String?) throws(ReadFailure) {
      var hidden: Set<String> = []
      var style = ""
      var names: [String] = []
      // Where no sheet shows, the first one is read.
      for takesHidden in [false, true] where !takesHidden || wanted == nil && !names.isEmpty {
        names = []
        let reader = try OpenDocumentParagraphs.content(archive)
        while let event = try reader.next() {
          guard case .start(let element) = event else { continue }
          switch element.name {
          case "style:style": style = element["style:name"] ?? ""
          case "style:table-properties" where element["table:display"] == "false":
            hidden.insert(style)
          case "table:table":
            let name = element["table:name"] ?? ""
            names.append(name)
            let shows = takesHidden || !hidden.contains(element["table:style-name"] ?? "")
            if wanted == nil && shows || wanted == name || wanted == "\(names.count)" {
              self.reader = reader
              notes = wanted == nil ? ["sheet \(name)"] : []
              return
            }
            try reader.skip()
          default: break
          }
        }
      }
      throw ReadFailure(
        .column, input: archive.input.name,
        "no sheet \(wanted ?? "1"); the sheets are \(names.joined(separator: ", "))")
    }

    func next() throws(ReadFailure) -> SheetRow? {
      while true {
        if repeated.times > 0 {
          repeated.times -= 1
          row += 1
          return SheetRow(number: row, cells: repeated.cells)
        }
        guard !atEnd, let event = try reader.next() else { return nil }
        if case .end("table:table") = event { atEnd = true }
        guard case .start(let element) = event, element.name == "table:table-row" else { continue }
        let times = element.count("table:number-rows-repeated")
        let cells = try readCells()
        if cells.contains(where: { !$0.isEmpty }) {
          repeated = (cells, times)
        } else {
          row += times
        }
      }
    }

    private func readCells() throws(ReadFailure) -> [String] {
      var cells: [String] = []
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        let isCovered = element.name == "table:covered-table-cell"
        guard isCovered || element.name == "table:table-cell" else { continue }
        let times = element.count("table:number-columns-repeated")
        var value = try readCell(element)
        for column in cells.count..<min(cells.count + max(times, 0), ExcelRows.mostColumns) {
          if isCovered, let area = merged[column], area.last > row { value = area.value }
          cells.append(value)
        }
        let across = element.count("table:number-columns-spanned")
        let down = element.count("table:number-rows-spanned")
        guard across > 1 || down > 1, across > 0, across < ExcelRows.mostColumns, !isCovered
        else { continue }
        for column in cells.count - 1..<cells.count - 1 + across {
          merged[column] = (value, row + down)
        }
      }
      // Sheets often end in thousands of empty cells.
      while cells.last == "" { cells.removeLast() }
      return cells
    }

    private func readCell(_ element: XMLElement) throws(ReadFailure) -> String {
      let shown = try shownText()
      switch element["office:value-type"] {
      case "float", "currency", "percentage":
        return element["office:value"].flatMap { Double($0) }.map(CellNumber.text) ?? shown
      case "boolean": return element["office:boolean-value"] == "true" ? "TRUE" : "FALSE"
      case "date":
        return element["office:date-value"]?.replacing("T", with: " ") ?? shown
      case "time":
        // `PT10H30M00S`.
        let parts = (element["office:time-value"] ?? "").split { !$0.isNumber }.map(String.init)
        return parts.count >= 3 ? parts.prefix(3).joined(separator: ":") : shown
      default: return shown
      }
    }

    /// The paragraphs of the cell that has just opened, without comments.
    private func shownText() throws(ReadFailure) -> String {
      var paragraphs: [String] = []
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else {
          if case .text(let text) = event, reader.path.count > depth, !paragraphs.isEmpty {
            paragraphs[paragraphs.count - 1] += text
          }
          continue
        }
        switch element.name {
        case "text:p": paragraphs.append("")
        case "text:s" where !paragraphs.isEmpty:
          paragraphs[paragraphs.count - 1] += String(
            repeating: " ", count: min(element.count("text:c"), 1_000))
        case "text:line-break" where !paragraphs.isEmpty: paragraphs[paragraphs.count - 1] += "\n"
        case "office:annotation": try reader.skip()
        default: break
        }
      }
      return paragraphs.joined(separator: "\n")
    }
  }
#endif
