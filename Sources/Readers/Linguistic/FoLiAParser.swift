#if Office
  internal import Documents

  /// Reads FoLiA: the current text of each paragraph, sentence or utterance, from its words where it
  /// has words.
  ///
  /// Source: FoLiA documentation 2.5 (Van Gompel), text content and structure annotation.
  struct FoLiAParser {
    /// Annotations that are no text of the document.
    private static let passed: Set<Substring> = [
      "metadata", "original", "suggestion", "alt", "altlayers", "morphology", "phonology", "ph",
      "note", "comment", "desc", "gap", "foreign-data", "head-note",
    ]
    private static let blocks: Set<Substring> = ["p", "head", "utt", "event", "item", "caption"]

    private let reader: XMLReader
    private var text = XMLText()
    private var said = ""
    private var joinsNext = true
    private var speakers: [(depth: Int, name: String, start: String?, line: Int)] = []
    /// Whether words were seen since the last sentence or block began: their text goes before.
    private var hasWords = false
    /// The text that a sentence or paragraph has as a whole.
    private var whole: String?

    /// What is in a document whose root element has just opened.
    static func text(_ reader: XMLReader) throws(ReadFailure) -> XMLText {
      var parser = FoLiAParser(reader: reader)
      while let event = try reader.next() {
        switch event {
        case .start(let element): try parser.open(element)
        case .end(let name): parser.close(name)
        case .text: break
        }
      }
      parser.flush()
      return parser.text
    }

    private init(reader: XMLReader) { self.reader = reader }

    private mutating func open(_ element: XMLElement) throws(ReadFailure) {
      let name = element.localName
      if Self.passed.contains(name) { return try reader.skip() }
      if Self.blocks.contains(name) {
        flush()
        if let speaker = element[":speaker"] ?? element["speaker"] {
          speakers.append(
            (reader.path.count, speaker, element["begintime"], reader.line))
        }
      }
      if name == "w" { try word(element) }
      // The text of a whole sentence or paragraph, which its words may repeat behind it.
      if name == "t", (element["class"] ?? "current") == "current" {
        whole = try reader.text()
      }
    }

    private mutating func word(_ element: XMLElement) throws(ReadFailure) {
      hasWords = true
      whole = nil
      let depth = reader.path.count
      var form: String?
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let inner) = event else { continue }
        if Self.passed.contains(inner.localName) {
          try reader.skip()
        } else if inner.localName == "t", (inner["class"] ?? "current") == "current", form == nil {
          form = try reader.text()
        }
      }
      guard let form else { return }
      if !joinsNext { said += " " }
      said += form
      joinsNext = element["space"] == "no"
    }

    private mutating func close(_ name: String) {
      let local = name.split(separator: ":").last ?? ""
      if local == "s" { takeWhole() }
      if Self.blocks.contains(local) {
        flush()
        if let last = speakers.last, reader.path.count < last.depth { speakers.removeLast() }
      }
    }

    private mutating func takeWhole() {
      if let whole, !hasWords {
        if !said.isEmpty { said += " " }
        said += whole
      }
      whole = nil
      hasWords = false
    }

    private mutating func flush() {
      // What its sentences gave goes before the text of the paragraph.
      if said.isEmpty { takeWhole() }
      whole = nil
      hasWords = false
      defer {
        said = ""
        joinsNext = true
      }
      guard said.contains(where: { !$0.isWhitespace }) else { return }
      if let speaker = speakers.last {
        text.utterances.append(
          Utterance(
            speaker: speaker.name, start: speaker.start, line: speaker.line, text: said))
      } else {
        text.paragraphs.append(said)
      }
    }
  }
#endif
