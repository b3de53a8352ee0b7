#if Office
  internal import Documents

  /// Opens XML of linguistics by its root element: ELAN, TEI or FoLiA.
  enum XMLDocuments {
    /// Documents are read whole; a longer file is refused, in bytes.
    static let longest = 1 << 28

    /// Opens an input.
    static func open(
      _ input: Input, _ options: ReadOptions, longest: Int = longest
    ) throws(ReadFailure) -> any DocumentReader {
      let bytes = LimitedBytes(try InputBytes.open(input), limit: longest, of: input.name)
      guard let start = try bytes.next() else {
        throw ReadFailure(.empty, input: input.name, "is empty")
      }
      let reader = XMLReader(StartedBytes(start, bytes), name: input.name)
      guard case .start(let root) = try reader.next() else {
        throw ReadFailure(.malformed, input: input.name, "has no root element")
      }
      let text: XMLText
      switch root.localName {
      case "ANNOTATION_DOCUMENT":
        return try conversation(ELANParser.conversation(reader), input, options)
      case "TEI", "TEI.2", "teiCorpus": text = try TEIParser.text(reader)
      case "FoLiA": text = try FoLiAParser.text(reader)
      default:
        throw ReadFailure(
          .malformed, input: input.name,
          "XML with the root <\(root.localName)>; read are ELAN, TEI and FoLiA")
      }
      if text.utterances.isEmpty {
        return try ParagraphReader(input, XMLParagraphs(text))
      }
      var found = Conversation(guessing: text.utterances)
      found.notes = text.notes
      if !text.paragraphs.isEmpty {
        found.notes.append("\(text.paragraphs.count) paragraphs that nobody says left out")
      }
      return try conversation(found, input, options)
    }

    private static func conversation(
      _ conversation: Conversation, _ input: Input, _ options: ReadOptions
    ) throws(ReadFailure) -> any DocumentReader {
      try TranscriptReader(
        input, options, conversation, TranscriptReader.speakerFile(options))
    }
  }

  /// The paragraphs of an XML document that has no speakers.
  private final class XMLParagraphs: ParagraphSource {
    private let text: XMLText
    private var index = 0

    init(_ text: XMLText) { self.text = text }

    func next() -> Paragraph? {
      guard index < text.paragraphs.count else { return nil }
      index += 1
      return Paragraph(number: index, text: TranscriptMarks.tidy(text.paragraphs[index - 1]))
    }

    var notes: [String] { text.notes }
  }
#endif
