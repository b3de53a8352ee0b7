#if Office
  internal import Bytes
  internal import Documents

  /// Reads TEI: speech (`<u who>`, as ParlaMint has it), drama (`<sp><speaker>`), or else its
  /// paragraphs and lines of verse.
  ///
  /// Source: TEI P5 Guidelines, chapters 7 (performance texts) and 8 (transcriptions of speech), and
  /// the ParlaMint guidelines.
  struct TEIParser {
    /// What is not said and not part of the text.
    private static let passed: Set<Substring> = [
      "teiHeader", "note", "gap", "vocal", "kinesic", "incident", "desc", "stage", "castList",
      "fw", "figure", "del", "listBibl", "standOff", "back", "pause", "writing", "shift", "linkGrp",
    ]
    /// Of two spellings, the one that is kept is the edited one.
    private static let originals: Set<Substring> = ["sic", "orig", "abbr"]
    /// What begins on a line of its own.
    private static let blocks: Set<Substring> = [
      "p", "l", "lg", "head", "ab", "item", "cell", "seg", "s", "lb", "pb", "div", "q",
    ]

    /// What somebody says: how deep it stands, whose it is, when it starts and on which line.
    private struct Holder {
      var depth: Int
      var speaker: String?
      var start: String?
      var line: Int
    }

    private let reader: XMLReader
    private var text = XMLText()
    /// The open `<u>`, `<sp>` and blocks around them.
    private var holders: [Holder] = []
    private var timeline = TEITimeline()
    private var said = ""
    private var joinsNext = true

    /// What is in a document whose root element has just opened.
    static func text(_ reader: XMLReader) throws(ReadFailure) -> XMLText {
      var parser = TEIParser(reader: reader)
      while let event = try reader.next() {
        switch event {
        case .start(let element): try parser.open(element)
        case .text(let text): parser.said += text
        case .end(let name): parser.close(name)
        }
      }
      parser.flush()
      return parser.text
    }

    private init(reader: XMLReader) { self.reader = reader }

    private mutating func open(_ element: XMLElement) throws(ReadFailure) {
      let name = element.localName
      if Self.passed.contains(name) || Self.originals.contains(name) && isChoice {
        if name != "teiHeader" { text.left["<\(name)>", default: 0] += 1 }
        said += " "
        return try reader.skip()
      }
      switch name {
      case "u", "sp", "annotationBlock":
        flush()
        let who = element["who"].flatMap { $0.split(separator: " ").first?.drop { $0 == "#" } }
        holders.append(
          Holder(
            depth: reader.path.count, speaker: who.map { String($0) } ?? holders.last?.speaker,
            start: timeline.time(of: element["start"]) ?? holders.last?.start, line: reader.line))
      case "timeline", "when": timeline.add(element)
      case "speaker":
        var label = try reader.text().trimmed
        while let last = label.last, ".:,".contains(last) { label.removeLast() }
        if !holders.isEmpty, !label.isEmpty { holders[holders.count - 1].speaker = label }
      case "w", "pc":
        // Words carry their spaces: ParlaMint says where there is none.
        if !joinsNext { said += " " }
        let word = try reader.text()
        said += word
        joinsNext = element["join"] == "right" || element["join"] == "both"
      case let block where Self.blocks.contains(block):
        if holders.isEmpty, block != "lb", block != "pb" { flush() }
        said += "\n"
      default: break
      }
    }

    /// Whether the element that opened stands in a `<choice>`.
    private var isChoice: Bool {
      reader.path.dropLast().last.map { $0 == "choice" || $0.hasSuffix(":choice") } ?? false
    }

    private mutating func close(_ name: String) {
      if let holder = holders.last, reader.path.count < holder.depth {
        flush()
        holders.removeLast()
      } else if holders.isEmpty, ["p", "l", "head", "ab"].contains(name.split(separator: ":").last)
      {
        flush()
      }
    }

    private mutating func flush() {
      defer {
        said = ""
        joinsNext = true
      }
      guard said.contains(where: { !$0.isWhitespace }) else { return }
      guard let holder = holders.last else { return text.paragraphs.append(said) }
      text.utterances.append(
        Utterance(
          speaker: holder.speaker ?? "?", start: holder.start, line: holder.line, text: said))
    }
  }
#endif
