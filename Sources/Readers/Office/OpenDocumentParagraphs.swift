#if Office
  internal import Documents

  /// The paragraphs of an OpenDocument text (.odt, ISO/IEC 26300, OpenDocument 1.2 part 1).
  ///
  /// Left out: what tracked changes deleted, comments, notes, headers and footers (which stand in
  /// another part), hidden text and indexes such as a table of contents.
  final class OpenDocumentParagraphs: ParagraphSource {
    private let reader: XMLReader
    /// The texts of the open paragraphs: one in a text box stands inside another.
    private var open: [(number: Int, text: String)] = []
    private var ready: [Paragraph] = []
    private var taken = 0
    private var number = 0
    private var tableDepth = 0
    private var cell = Paragraph.Cell(table: -1, row: -1, column: -1)
    private var counts = LeftOut()

    static let prefixes = [
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
      "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
      "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
      "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
      "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    ]

    /// Opens the content of a document.
    ///
    /// - Throws: ``ReadFailure`` when there is none.
    init(_ archive: ZipArchive) throws(ReadFailure) {
      reader = try Self.content(archive)
    }

    /// A reader of an OpenDocument file's content.
    ///
    /// - Throws: ``ReadFailure`` when there is none, or it is encrypted.
    static func content(_ archive: ZipArchive) throws(ReadFailure) -> XMLReader {
      guard let member = try archive.open("content.xml") else {
        throw ReadFailure(
          .malformed, input: archive.input.name,
          "is no OpenDocument file: it has no content.xml")
      }
      // Encryption is OpenDocument's own, so the archive does not know of it (part 3, 3.4).
      if let manifest = try archive.read("META-INF/manifest.xml", limit: 1 << 24),
        String(decoding: manifest, as: UTF8.self).contains("encryption-data")
      {
        throw ReadFailure(
          .malformed, input: archive.input.name,
          "is encrypted; save it without a password and read that")
      }
      return XMLReader(
        member, name: "\(archive.input.name)(content.xml)", prefixes: prefixes)
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
        case .text(let text):
          // White space runs are one space, and none opens a paragraph (part 1, 6.1.2).
          for character in text where !open.isEmpty {
            guard character.isXMLSpace else {
              open[open.count - 1].text.append(character)
              continue
            }
            let last = open[open.count - 1].text.last
            if let last, last != " ", last != "\n" { open[open.count - 1].text.append(" ") }
          }
          try check()
        }
      }
      taken += 1
      return ready[taken - 1]
    }

    private func start(_ element: XMLElement) throws(ReadFailure) {
      switch element.name {
      case "text:p", "text:h":
        number += 1
        open.append((number, ""))
      case "text:s": append(String(repeating: " ", count: min(element.count("text:c"), 1_000)))
      case "text:tab": append("\t")
      case "text:line-break": append("\n")
      case "text:note":
        counts.notesApart += 1
        try reader.skip()
      case "office:annotation":
        counts.comments += 1
        try reader.skip()
      case "text:deletion":
        counts.deletions += 1
        try reader.skip()
      case "table:table":
        tableDepth += 1
        if tableDepth == 1 { cell.table += 1 }
      case "table:table-row" where tableDepth == 1:
        cell.row += 1
        cell.column = -1
      case "table:table-cell" where tableDepth == 1: cell.column += 1
      case "table:covered-table-cell" where tableDepth == 1:
        cell.column += 1
        try reader.skip()
      case "text:table-of-content", "text:illustration-index", "text:table-index",
        "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography",
        "text:hidden-text", "text:hidden-paragraph", "text:sequence-decls", "text:ruby-text",
        "office:forms", "office:annotation-end", "office:automatic-styles",
        "office:font-face-decls",
        "svg:title", "svg:desc":
        try reader.skip()
      default: break
      }
    }

    private func end(_ name: String) {
      switch name {
      case "text:p", "text:h":
        guard let paragraph = open.popLast() else { return }
        ready.append(
          Paragraph(
            number: paragraph.number, text: paragraph.text, cell: tableDepth > 0 ? cell : nil))
      case "table:table": tableDepth -= 1
      default: break
      }
    }

    private func append(_ text: String) {
      if !open.isEmpty { open[open.count - 1].text += text }
    }

    private func check() throws(ReadFailure) {
      if let length = open.last?.text.utf8.count, length > Paragraph.longest {
        throw Paragraph.tooLong(number, reader.name)
      }
    }
  }

  extension XMLElement {
    /// A count in an attribute, 1 where it is not given.
    func count(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 1 }
  }

  extension Character {
    /// Whether it is white space in the sense of XML.
    fileprivate var isXMLSpace: Bool {
      self == " " || self == "\t" || self == "\n" || self == "\r\n" || self == "\r"
    }
  }
#endif
