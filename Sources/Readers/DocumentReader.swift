public import Documents

/// Reads one input as a stream of documents and their segments.
///
/// A class, since a reader holds a place in its input; it stays in one task.
public protocol DocumentReader: AnyObject {
  /// The next event, or nil at the end.
  ///
  /// - Throws: ``ReadFailure`` when nothing more can be read from this input.
  func next() throws(ReadFailure) -> DocumentEvent?
  /// What was guessed or changed while reading, in words, for the summary.
  var notes: [String] { get }
}

/// Opens the reader that fits an input.
public enum DocumentReaders {
  /// Opens an input.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened or its columns do not fit.
  public static func open(_ input: Input, _ options: ReadOptions) throws(ReadFailure)
    -> any DocumentReader
  {
    let reader = try reader(input, options)
    guard let pseudonyms = options.pseudonyms else { return reader }
    return PseudonymisedReader(reader, pseudonyms)
  }

  private static func reader(
    _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> any DocumentReader {
    var options = options
    let named = InputFormat.endings[InputFinder.ending(of: input.name)]
    let asked = options.format
    var sniffed: InputFormat?
    // A transcript may be kept in a document of any kind.
    if asked == nil || asked == .transcript { sniffed = named == nil ? try .sniff(input) : nil }
    var format = asked ?? named ?? sniffed ?? .text
    if asked == .transcript, let document = named ?? sniffed, document.isDocument {
      options.prefersTranscripts = true
      format = document
    }
    let reader = try open(input, options, as: format)
    guard let sniffed else { return reader }
    return NotedReader(
      reader, note: "\(input.name): taken for \(sniffed.rawValue) by what it begins with")
  }

  private static func open(
    _ input: Input, _ options: ReadOptions, as format: InputFormat
  ) throws(ReadFailure) -> any DocumentReader {
    switch format {
    case .text where options.format == nil && options.prefersTranscripts:
      try TranscriptReader(input, options, format: .transcript)
    case .text: try PlainTextReader(input, options)
    case .transcript, .vtt, .srt, .textgrid, .chat:
      try TranscriptReader(input, options, format: format)
    case .csv: try TableReader(input, options, delimiter: nil)
    case .tsv: try TableReader(input, options, delimiter: 0x09)
    case .ndjson: try NDJSONReader(input, options)
    case .json: try JSONArrayReader(input, options)
    case .sav: try spss(input, options)
    case .sqlite: try database(input, options)
    case .docx, .odt, .xlsx, .ods, .qdpx, .html, .pdf: try office(input, options, format)
    case .md: try paragraphs(input, options, MarkdownParagraphs(input, options))
    case .xml: try xml(input, options)
    }
  }

  /// Opens an input as a conversation where it is one, and else as what it is.
  ///
  /// Standard input, which is read once, is a conversation only where its format says so.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened or its columns do not fit.
  public static func openAny(_ input: Input, _ options: ReadOptions) throws(ReadFailure)
    -> any DocumentReader
  {
    var options = options
    if input.path != nil {
      options.prefersTranscripts = true
      do throws(ReadFailure) {
        return try open(input, options)
      } catch {
        guard error.code == .malformed else { throw error }
      }
    }
    options.prefersTranscripts = false
    return try open(input, options)
  }

  private static func spss(
    _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> any DocumentReader {
    #if Tables
      try SPSSReader(input, options)
    #else
      throw ReadFailure(
        .unreadable, input: input.name,
        "this build cannot read sav; build it with the trait Tables")
    #endif
  }

  private static func database(
    _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> any DocumentReader {
    guard let open = options.openDatabase else {
      throw ReadFailure(.unreadable, input: input.name, "databases cannot be read here")
    }
    return try open(input, options)
  }

  private static func xml(
    _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> any DocumentReader {
    #if Office
      try XMLDocuments.open(input, options)
    #else
      throw ReadFailure(
        .unreadable, input: input.name, "this build cannot read XML; build with the trait Office")
    #endif
  }
}
