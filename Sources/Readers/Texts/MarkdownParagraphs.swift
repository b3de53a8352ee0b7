internal import Bytes
internal import Documents

/// The text of a Markdown file (CommonMark 0.31, with tables and footnotes as GitHub has them) as
/// paragraphs.
///
/// Left out: code blocks, front matter, HTML, pictures, addresses of links, and footnotes.
final class MarkdownParagraphs: ParagraphSource {
  private let lines: TextLines
  private var inline: MarkdownText
  private var open: (number: Int, lines: [String])?
  private var ready: [Paragraph] = []
  private var taken = 0
  private var row = -1
  private var table = -1
  private var isInTable = false
  /// The fence that ends the open code block.
  private var fence: String?
  /// Whether the open paragraph is an item of a numbered list.
  private var isItem = false
  private var inFrontMatter = false
  private var inComment = false
  private var inFootnote = false
  private var counts = LeftOut()

  /// Opens a text.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened.
  init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    lines = try TextLines(input, options)
    inline = MarkdownText(keepsFootnoteMarks: options.keepsFootnoteMarks)
  }

  var notes: [String] {
    lines.remarks + counts.notes
      + (inline.marks > 0 ? ["\(inline.marks) footnote marks taken out"] : [])
  }

  func next() throws(ReadFailure) -> Paragraph? {
    while taken == ready.count {
      ready.removeAll(keepingCapacity: true)
      taken = 0
      if let text = try lines.next() {
        read(text)
      } else {
        close()
        if ready.isEmpty { return nil }
      }
    }
    taken += 1
    return ready[taken - 1]
  }

  private func read(_ text: String) {
    let bare = text.trimmed
    if lines.number == 1, bare == "---" {
      inFrontMatter = true
      return
    }
    if inFrontMatter {
      inFrontMatter = bare != "---" && bare != "..."
      return
    }
    if let mark = fence {
      if bare.hasPrefix(mark), bare.allSatisfy({ $0 == mark.first }) { fence = nil }
      return
    }
    if inComment || bare.hasPrefix("<!--") {
      inComment = !bare.contains("-->")
      return
    }
    if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
      close()
      fence = String(bare.prefix { $0 == bare.first })
      return
    }
    if bare.isEmpty {
      isInTable = false
      close()
      return
    }
    readBlock(text, bare)
  }

  private func readBlock(_ text: String, _ bare: String) {
    let isIndented = text.hasPrefix("    ") || text.hasPrefix("\t")
    if bare.hasPrefix("[^"), bare.contains("]:") {
      close()
      counts.notesApart += 1
      inFootnote = true
      return
    }
    if inFootnote, isIndented || open != nil { return }
    inFootnote = false
    // The address of a link elsewhere: `[name]: https://…`.
    if bare.hasPrefix("["), bare.contains("]: "), open == nil { return }
    if isIndented, open == nil { return }
    if isRule(bare) {
      close()
      return
    }
    if bare.hasPrefix("|") || bare.hasSuffix("|") {
      readRow(bare)
      return
    }
    isInTable = false
    let (content, opens) = unmarked(bare)
    if opens { close() }
    if open == nil, !opens { isItem = false }
    if content.isEmpty { return }
    if open == nil { open = (lines.number, []) }
    open?.lines.append(content)
    if bare.hasPrefix("#") { close() }
  }

  /// A line of a table; the line under its header is marks only.
  private func readRow(_ bare: String) {
    close()
    if bare.allSatisfy({ "|-: ".contains($0) }) { return }
    if !isInTable { table += 1 }
    isInTable = true
    row += 1
    var cells = bare.split(separator: "|", omittingEmptySubsequences: false)
    if cells.first?.allSatisfy(\.isWhitespace) == true { cells.removeFirst() }
    if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    for (column, cell) in cells.enumerated() {
      ready.append(
        Paragraph(
          number: lines.number, text: inline.plain(cell.trimmed),
          cell: Paragraph.Cell(table: table, row: row, column: column)))
    }
  }

  /// A line without the marks of headings, lists and quotations, and whether it opens a paragraph.
  private func unmarked(_ text: String) -> (content: String, opens: Bool) {
    var rest = text[...]
    var opens = false
    while true {
      if rest.first == ">" {
        rest = rest.dropFirst().drop { $0 == " " }
        continue
      }
      let marks = rest.prefix { $0 == "#" }
      if (1...6).contains(marks.count), rest.dropFirst(marks.count).first ?? " " == " " {
        rest = rest.dropFirst(marks.count).drop { $0 == " " }
        while rest.last == "#" || rest.last == " " { rest = rest.dropLast() }
        opens = true
        continue
      }
      if let first = rest.first, "-*+".contains(first), rest.dropFirst().first == " " {
        rest = rest.dropFirst(2).drop { $0 == " " }
        // A task: `[x]`.
        if ["[ ] ", "[x] ", "[X] "].contains(rest.prefix(4)) { rest = rest.dropFirst(4) }
        opens = true
        continue
      }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      let behind = rest.dropFirst(digits.count)
      if (1...9).contains(digits.count), behind.hasPrefix(". ") || behind.hasPrefix(") ") {
        // A year that opens a line of running text is no item of a list.
        if open == nil || isItem || digits == "1" {
          rest = behind.dropFirst(2)
          opens = true
          isItem = true
          continue
        }
      }
      return (String(rest), opens)
    }
  }

  /// A rule, or the line under a heading: `---`, `***`, `===`.
  private func isRule(_ text: String) -> Bool {
    let bare = text.filter { $0 != " " }
    guard let first = bare.first, "-*_=".contains(first) else { return false }
    return bare.allSatisfy { $0 == first }
      && (bare.count > 2 || open != nil && "-=".contains(first))
  }

  private func close() {
    guard let paragraph = open else { return }
    open = nil
    ready.append(
      Paragraph(
        number: paragraph.number, text: inline.plain(paragraph.lines.joined(separator: "\n"))))
  }
}
