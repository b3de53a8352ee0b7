#if Office
  internal import Documents

  /// What a workbook says about its sheets.
  struct ExcelWorkbook {
    /// A sheet that holds cells.
    struct Sheet {
      var name: String
      var relation: String
      var isHidden: Bool
    }

    /// The sheets in their order.
    private(set) var sheets: [Sheet] = []
    /// Whether days count from 1904, as on old Macintoshes.
    private(set) var countsFrom1904 = false

    /// Reads the workbook part.
    ///
    /// - Throws: ``ReadFailure`` when there is none or it is not well-formed.
    init(_ archive: ZipArchive, _ part: String) throws(ReadFailure) {
      guard let member = try archive.open(part) else {
        throw ReadFailure(
          .malformed, input: archive.input.name, "is no Excel workbook: it has no \(part)")
      }
      let reader = XMLReader(
        member, name: "\(archive.input.name)(\(part))", prefixes: ExcelRows.prefixes)
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.name == "s:sheet" {
          let state = element["state"] ?? "visible"
          sheets.append(
            Sheet(
              name: element["name"] ?? "", relation: element["r:id"] ?? "",
              isHidden: state != "visible"))
        } else if element.name == "s:workbookPr" {
          countsFrom1904 = ["1", "true"].contains(element["date1904"] ?? "")
        }
      }
    }

    /// The sheet of a name or a number from 1, or the first that shows.
    ///
    /// - Throws: ``ReadFailure`` that lists the sheets when there is no such one.
    func sheet(_ wanted: String?, _ input: Input) throws(ReadFailure) -> Sheet {
      let found =
        if let wanted {
          sheets.first { $0.name == wanted }
            ?? Int(wanted).flatMap { sheets.indices.contains($0 - 1) ? sheets[$0 - 1] : nil }
        } else {
          sheets.first { !$0.isHidden } ?? sheets.first
        }
      guard let found else {
        let names = sheets.map(\.name).joined(separator: ", ")
        throw ReadFailure(
          .column, input: input.name, "no sheet \(wanted ?? "1"); the sheets are \(names)")
      }
      return found
    }
  }
#endif
