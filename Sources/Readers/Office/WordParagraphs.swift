internal import Bytes

#if Office
  internal import Documents

  /// The paragraphs of a Word document (.docx, ECMA-376 part 1, WordprocessingML).
  ///
  /// Left out: what tracked changes deleted or moved away, comments, notes, headers and footers,
  /// hidden text, field codes, tables of contents and the prompts of content controls.
  final class WordParagraphs: ParagraphSource {
    private let reader: XMLReader
    /// The texts of the open paragraphs: one in a text box stands inside another.
    private var open: [(number: Int, text: String, joinsNext: Bool)] = []
    private var ready: [Paragraph] = []
    private var taken = 0
    private var number = 0
    /// The text of a paragraph whose end was deleted, which goes on in the next.
    private var carried = ""
    private var isHidden = false
    private var tableDepth = 0
    private var cell = Paragraph.Cell(table: -1, row: -1, column: -1)
    private var counts = LeftOut()

    /// Namespaces of the transitional and of the strict form.
    private static let prefixes = [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
      "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
      "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
      "http://www.w3.org/XML/1998/namespace": "xml",
    ]

    /// Opens the main part of a document.
    ///
    /// - Throws: ``ReadFailure`` when there is none.
    init(_ archive: ZipArchive) throws(ReadFailure) {
      let part = try OfficeRelations(archive, of: "").target(ofType: "officeDocument")
      let name = part ?? "word/document.xml"
      guard let member = try archive.open(name) else {
        throw ReadFailure(
          .malformed, input: archive.input.name, "is no Word document: it has no \(name)")
      }
      reader = XMLReader(
        member, name: "\(archive.input.name)(\(name))", prefixes: Self.prefixes)
    }

    var notes: [String] { counts.notes }

    func next() throws(ReadFailure) -> Paragraph? {
      while taken == ready.count {
        ready.removeAll(keepingCapacity: true)
        taken = 0
        guard let event = try reader.next() else { return nil }
        switch event {
        case .start(let element): try start(element)
        case .end(let name): end(name)
        case .text: break
        }
      }
      taken += 1
      return ready[taken - 1]
    }

    private func start(_ element: XMLElement) throws(ReadFailure) {
      switch element.name {
      case "w:p":
        number += 1
        open.append((number, carried, false))
        carried = ""
      case "w:pPr":
        // A deleted paragraph mark.
        if try has(["w:del", "w:moveFrom"]), !open.isEmpty {
          open[open.count - 1].joinsNext = true
          counts.deletions += 1
        }
      case "w:rPr": isHidden = try has(["w:vanish"])
      case "w:t":
        let text = try reader.text()
        if !isHidden { try append(element["xml:space"] == "preserve" ? text : text.trimmed) }
      case "w:tab", "w:ptab": try append("\t")
      case "w:br", "w:cr": try append("\n")
      case "w:softHyphen": try append("\u{AD}")
      case "w:noBreakHyphen": try append("-")
      case "w:del", "w:moveFrom":
        counts.deletions += 1
        try reader.skip()
      case "w:footnoteReference", "w:endnoteReference": counts.notesApart += 1
      case "w:commentReference": counts.comments += 1
      case "w:tbl":
        tableDepth += 1
        if tableDepth == 1 { cell.table += 1 }
      case "w:tr" where tableDepth == 1:
        cell.row += 1
        cell.column = -1
      case "w:trPr":
        if try has(["w:del"]) {
          counts.deletions += 1
          try skipRest(of: "w:tr")
        }
      case "w:tc" where tableDepth == 1: cell.column += 1
      case "w:sdtPr":
        // The prompt of an empty content control, and a table of contents.
        if try has(["w:showingPlcHdr"], galleries: ["Table of Contents"]) {
          try skipRest(of: "w:sdt")
        }
      case "w:delText", "w:instrText", "w:delInstrText", "w:sectPr", "w:tblPr", "w:tcPr", "w:rt",
        "mc:Fallback":
        try reader.skip()
      default: break
      }
    }

    private func end(_ name: String) {
      switch name {
      case "w:p":
        guard let paragraph = open.popLast() else { return }
        if paragraph.joinsNext {
          carried = paragraph.text
        } else {
          ready.append(
            Paragraph(
              number: paragraph.number, text: paragraph.text, cell: tableDepth > 0 ? cell : nil))
        }
      case "w:r": isHidden = false
      case "w:tbl": tableDepth -= 1
      case "w:body":
        if !carried.isEmpty { ready.append(Paragraph(number: number, text: carried)) }
        carried = ""
      default: break
      }
    }

    private func append(_ text: String) throws(ReadFailure) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += text
      if open[open.count - 1].text.utf8.count > Paragraph.longest {
        throw Paragraph.tooLong(number, reader.name)
      }
    }

    /// Whether the properties that have just opened hold one of `names`, not switched off, or name
    /// one of `galleries`; goes past their end.
    private func has(_ names: Set<String>, galleries: Set<String> = []) throws(ReadFailure) -> Bool
    {
      let depth = reader.path.count
      var found = false
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        let value = element["w:val"] ?? ""
        if names.contains(element.name), !["0", "false", "off"].contains(value) { found = true }
        if element.name == "w:docPartGallery", galleries.contains(value) { found = true }
      }
      return found
    }

    /// Goes past the rest of the innermost open element of this name, and its end.
    private func skipRest(of name: String) throws(ReadFailure) {
      guard let depth = reader.path.lastIndex(of: name) else { return }
      while reader.path.count > depth, try reader.next() != nil {}
    }
  }
#endif
