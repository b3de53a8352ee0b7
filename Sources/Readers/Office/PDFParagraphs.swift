#if Office
  internal import Documents

  /// The text of a PDF as paragraphs, by poppler's `pdftotext`.
  ///
  /// Running heads, running feet and page numbers are left out. Poppler would join words at line ends
  /// without asking what they are (`zwart-⏎wit` becomes `zwartwit`), except when it writes lines with
  /// their places, so that is what it is asked for.
  final class PDFParagraphs: ParagraphSource {
    private let paragraphs: [Paragraph]
    private var taken = 0
    let notes: [String]

    /// Converts a PDF.
    ///
    /// - Throws: ``ReadFailure`` when `pdftotext` is not installed, cannot read the file, or finds no
    ///   text in it.
    init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
      let child = try Self.start(input)
      let reader = XMLReader(
        PrintableBytes(child), name: input.name, prefixes: ["http://www.w3.org/1999/xhtml": "h"])
      var pages: PDFPages
      do throws(ReadFailure) {
        pages = try PDFPages(reader)
      } catch {
        // Cut off, so what the program says of itself is the reason.
        if error.code == .malformed { try Self.check(child, input) }
        throw error
      }
      try Self.check(child, input)
      if !options.keepsRunningHeads { pages.removeHeads() }
      paragraphs = pages.paragraphs
      if paragraphs.isEmpty {
        throw ReadFailure(
          .empty, input: input.name,
          "holds no text on its \(pages.count) pages; pictures of text need text recognition (OCR) "
            + "first")
      }
      notes =
        pages.removed > 0 ? ["\(pages.removed) running heads and page numbers left out"] : []
    }

    func next() -> Paragraph? {
      guard taken < paragraphs.count else { return nil }
      taken += 1
      return paragraphs[taken - 1]
    }

    private static func start(_ input: Input) throws(ReadFailure) -> ChildProcess {
      // Says what is missing, a directory or no file.
      let file = try FileDescriptor(input)
      do throws(ChildProcess.Problem) {
        return try ChildProcess(
          ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"], reading: file,
          named: input.name)
      } catch {
        throw ReadFailure(
          .unreadable, input: input.name,
          error == .notInstalled
            ? "a PDF is read by pdftotext, which is not installed; install the package poppler-utils"
            : "pdftotext could not be started")
      }
    }

    /// Says why the program failed, if it did (pdftotext(1), exit codes).
    private static func check(_ child: ChildProcess, _ input: Input) throws(ReadFailure) {
      switch try child.status() {
      case 0: return
      case 3:
        throw ReadFailure(
          .malformed, input: input.name, "this PDF does not permit that its text is taken out")
      case nil:
        throw ReadFailure(
          .limit, input: input.name, "pdftotext was stopped by the system on this PDF")
      default:
        throw ReadFailure(
          .malformed, input: input.name, "is no PDF, a damaged one, or one with a password")
      }
    }
  }

  /// Another source's bytes without the control characters that XML does not allow, which `pdftotext`
  /// lets through.
  private final class PrintableBytes: ByteSource {
    private let source: any ByteSource

    init(_ source: any ByteSource) { self.source = source }

    func next() throws(ReadFailure) -> [UInt8]? {
      try source.next().map { block in
        block.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D ? 0x20 : $0 }
      }
    }
  }
#endif
