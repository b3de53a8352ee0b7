internal import Documents

extension DocumentReaders {
  /// Opens a document or spreadsheet in an archive.
  static func office(
    _ input: Input, _ options: ReadOptions, _ format: InputFormat
  ) throws(ReadFailure) -> any DocumentReader {
    #if Office
      if format == .qdpx { return try QDAProjectReader(input, options) }
      if format == .html { return try paragraphs(input, options, HTMLParagraphs(input, options)) }
      if format == .pdf {
        return try paragraphs(input, options, PDFParagraphs(input, options), footnoteMarks: true)
      }
      let archive = try ZipArchive(input)
      switch format {
      case .xlsx:
        return try SpreadsheetReader(
          input, options, ExcelRows(archive, sheet: options.sheet))
      case .ods:
        return try SpreadsheetReader(
          input, options, OpenDocumentRows(archive, sheet: options.sheet))
      case .odt:
        return try paragraphs(input, options, OpenDocumentParagraphs(archive))
      default:
        return try paragraphs(input, options, WordParagraphs(archive))
      }
    #else
      throw ReadFailure(
        .unreadable, input: input.name,
        "this build cannot read \(format.rawValue); build it with the trait Office")
    #endif
  }

  /// Opens a document of paragraphs, as a conversation where that is asked for.
  ///
  /// - Parameters:
  ///   - input: the document.
  ///   - options: how it is read.
  ///   - source: its paragraphs.
  ///   - footnoteMarks: whether marks of notes stand in the text as plain characters.
  ///   - document: what it is called, where that is not the input's name.
  static func paragraphs(
    _ input: Input, _ options: ReadOptions, _ source: any ParagraphSource,
    footnoteMarks: Bool = false, document: Document? = nil
  ) throws(ReadFailure) -> any DocumentReader {
    let clean = CleanedParagraphs(source, options, footnoteMarks: footnoteMarks)
    if options.prefersTranscripts {
      return try TranscriptReader(input, options, clean, document: document)
    }
    return try ParagraphReader(input, clean, document: document)
  }
}
