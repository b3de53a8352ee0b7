internal import Documents

extension DocumentReaders {
  /// Opens a document or spreadsheet in an archive.
  static func office(
    _ input: Input, _ options: ReadOptions, _ format: InputFormat
  ) throws(ReadFailure) -> any DocumentReader {
    #if Office
      if format == .qdpx { return try QDAProjectReader(input, options) }
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
  static func paragraphs(
    _ input: Input, _ options: ReadOptions, _ source: any ParagraphSource,
    document: Document? = nil
  ) throws(ReadFailure) -> any DocumentReader {
    if options.prefersTranscripts {
      return try TranscriptReader(input, options, source, document: document)
    }
    return try ParagraphReader(input, source, document: document)
  }
}
