#if Office
  internal import Bytes
  internal import Documents

  /// The text of an HTML page as paragraphs: what a browser would show, without its scripts, styles,
  /// forms and pictures.
  ///
  /// Block elements begin and end paragraphs; a superscript that is only a number is the mark of a
  /// note.
  final class HTMLParagraphs: ParagraphSource {
    private let reader: XMLReader
    private let bytes: TextBytes
    private let keepsFootnoteMarks: Bool
    private var text = ""
    private var ready: [Paragraph] = []
    private var taken = 0
    private var number = 0
    private var preformatted = 0
    private var tableDepth = 0
    private var cell = Paragraph.Cell(table: -1, row: -1, column: -1)
    private var marks = 0

    private static let left: Set<String> = [
      "head", "title", "script", "style", "template", "noscript", "svg", "math", "iframe", "object",
      "audio",
      "video", "canvas", "select", "button", "datalist", "rt", "rp",
    ]
    private static let blocks: Set<String> = [
      "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog",
      "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
      "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p",
      "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Opens a page; its charset is the one asked for, that of its mark, the one it declares, or
    /// what is found out.
    ///
    /// - Throws: ``ReadFailure`` when it cannot be opened.
    init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
      var options = options
      if options.encoding == nil { options.encoding = try HTMLCharset.declared(by: input) }
      keepsFootnoteMarks = options.keepsFootnoteMarks
      bytes = try TextBytes(input, options)
      reader = XMLReader(bytes, name: input.name, isHTML: true)
    }

    var notes: [String] {
      bytes.remarks + (marks > 0 ? ["\(marks) footnote marks taken out"] : [])
    }

    func next() throws(ReadFailure) -> Paragraph? {
      while taken == ready.count {
        ready.removeAll(keepingCapacity: true)
        taken = 0
        guard let event = try reader.next() else {
          flush()
          if ready.isEmpty { return nil }
          break
        }
        switch event {
        case .start(let element): try start(element)
        case .end(let name): end(name)
        case .text(let text): try append(text)
        }
      }
      taken += 1
      return ready[taken - 1]
    }

    private func start(_ element: XMLElement) throws(ReadFailure) {
      let name = element.name.lowercased()
      if Self.left.contains(name) || element["hidden"] != nil {
        try reader.skip()
        return
      }
      if Self.blocks.contains(name) { flush() }
      switch name {
      case "br": text += "\n"
      case "pre": preformatted += 1
      case "table":
        tableDepth += 1
        if tableDepth == 1 { cell.table += 1 }
      case "tr" where tableDepth == 1:
        cell.row += 1
        cell.column = -1
      case "td", "th":
        if tableDepth == 1 { cell.column += 1 }
      case "sup":
        let inside = try reader.text()
        if !keepsFootnoteMarks, FootnoteMarks.isMark(inside, behind: text) {
          marks += 1
        } else {
          try append(inside)
        }
      default: break
      }
    }

    private func end(_ name: String) {
      let name = name.lowercased()
      if Self.blocks.contains(name) { flush() }
      if name == "pre" { preformatted = max(0, preformatted - 1) }
      if name == "table" { tableDepth = max(0, tableDepth - 1) }
    }

    private func append(_ piece: String) throws(ReadFailure) {
      if preformatted > 0 {
        text += piece
      } else {
        for character in piece {
          if " \t\n\r\u{0C}\r\n".contains(character) {
            if let last = text.last, last != " ", last != "\n" { text.append(" ") }
          } else {
            text.append(character)
          }
        }
      }
      if text.utf8.count > Paragraph.longest { throw Paragraph.tooLong(number + 1, reader.name) }
    }

    private func flush() {
      guard text.contains(where: { !$0.isWhitespace }) else {
        text = ""
        return
      }
      number += 1
      ready.append(
        Paragraph(number: number, text: text.trimmed, cell: tableDepth > 0 ? cell : nil))
      text = ""
    }
  }
#endif
