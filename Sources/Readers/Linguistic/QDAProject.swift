#if Office
  internal import Bytes
  internal import Documents

  /// What the project file of a REFI-QDA archive says of its texts and cases.
  ///
  /// Source: REFI-QDA Standard 1.5, and the schema Project.xsd of QDA-XML 1.0 (March 2019).
  struct QDAProject {
    /// A text: a text source, the transcript of a recording or the text of a PDF file.
    struct Text {
      /// What people call it.
      var name: String
      /// Its identity and that of the source it belongs to.
      var identities: [String]
      /// Where the text lies, and where the formatted document does.
      var plainPath: String?
      var richPath: String?
      /// The text itself, when it stands in the project file.
      var content: String?
      /// Values of variables, by the variable's identity.
      var values: [String: String] = [:]
    }

    /// A case: an entity, mostly a respondent, that sources belong to.
    struct Case {
      var name: String
      var sources: Set<String> = []
      var values: [String: String] = [:]
    }

    private(set) var texts: [Text] = []
    private(set) var cases: [Case] = []
    /// Variables' names by identity.
    private(set) var variables: [String: String] = [:]
    /// How many references cases have to parts of texts.
    private(set) var parts = 0
    /// How many sources of each kind have no text.
    private(set) var left: [String: Int] = [:]

    /// Recordings, pictures and PDF files: sources that may have a text.
    private static let holders: Set<Substring> = [
      "PDFSource", "AudioSource", "VideoSource", "PictureSource",
    ]

    /// Reads a project file.
    init(_ reader: XMLReader) throws(ReadFailure) {
      guard case .start(let root) = try reader.next(), root.localName == "Project" else {
        throw ReadFailure(
          .malformed, input: reader.name, "is no REFI-QDA project: its root is no <Project>")
      }
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.localName {
        case "Variable": variables[Self.identity(element["guid"])] = element["name"]
        case "Case": try readCase(element, reader)
        case "TextSource": try readText(element, in: nil, reader)
        case let kind where Self.holders.contains(kind): try readHolder(element, reader)
        default: break
        }
      }
    }

    /// The cases that a text belongs to, in the order of the file.
    func cases(of text: Text) -> [Case] {
      cases.filter { !$0.sources.isDisjoint(with: text.identities) }
    }

    /// How GUIDs are compared: some programs put them in braces or write them in capitals.
    private static func identity(_ guid: String?) -> String {
      (guid ?? "").lowercased().filter { $0 != "{" && $0 != "}" }
    }

    private mutating func readCase(
      _ element: XMLElement, _ reader: XMLReader
    ) throws(ReadFailure) {
      var found = Case(name: element["name"] ?? element["guid"] ?? "?")
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let inner) = event else { continue }
        switch inner.localName {
        case "SourceRef": found.sources.insert(Self.identity(inner["targetGUID"]))
        case "SelectionRef": parts += 1
        case "VariableValue": try Self.readValue(reader, into: &found.values)
        default: break
        }
      }
      cases.append(found)
    }

    private mutating func readHolder(
      _ holder: XMLElement, _ reader: XMLReader
    ) throws(ReadFailure) {
      let before = texts.count
      var values: [String: String] = [:]
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.localName {
        case "Transcript", "Representation": try readText(element, in: holder, reader)
        case "VariableValue": try Self.readValue(reader, into: &values)
        default: try reader.skip()
        }
      }
      for index in before..<texts.count { texts[index].values.merge(values) { own, _ in own } }
      if texts.count == before { left[String(holder.localName), default: 0] += 1 }
    }

    private mutating func readText(
      _ element: XMLElement, in holder: XMLElement?, _ reader: XMLReader
    ) throws(ReadFailure) {
      let name = element["name"] ?? holder?["name"] ?? element["guid"]
      var text = Text(
        name: name ?? "?", identities: [element, holder].map { Self.identity($0?["guid"]) },
        plainPath: element["plainTextPath"], richPath: element["richTextPath"])
      text.identities.removeAll { $0.isEmpty }
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let inner) = event else { continue }
        switch inner.localName {
        case "PlainTextContent": text.content = try reader.text()
        case "VariableValue": try Self.readValue(reader, into: &text.values)
        default: try reader.skip()
        }
      }
      texts.append(text)
    }

    /// A value of whatever type, as it is written.
    private static func readValue(
      _ reader: XMLReader, into values: inout [String: String]
    ) throws(ReadFailure) {
      var variable = ""
      let depth = reader.path.count
      while reader.path.count >= depth, let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.localName == "VariableRef" {
          variable = identity(element["targetGUID"])
        } else {
          values[variable] = try reader.text().trimmed
        }
      }
    }
  }
#endif
