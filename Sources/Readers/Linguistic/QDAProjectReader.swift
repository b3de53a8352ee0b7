#if Office
  internal import Documents

  /// Reads a REFI-QDA project (.qdpx): each text in it is a document, its case the group, or the
  /// variable that the group column names.
  ///
  /// A text that cannot be read fails in its place, and the others go on.
  final class QDAProjectReader: DocumentReader {
    private let input: Input
    private let options: ReadOptions
    private let archive: ZipArchive
    private let project: QDAProject
    /// Members by their name in lower case: programs write `sources/` and `Sources/`.
    private let members: [String: String]
    /// The variable that texts are grouped by; nil for their cases.
    private let variable: String?
    private var index = 0
    private var current: (any DocumentReader)?
    private(set) var notes: [String] = []

    /// The most that one text or the project file may hold, in bytes.
    private static let longest = 1 << 28

    /// Opens a project.
    ///
    /// - Throws: ``ReadFailure`` when it is none, or has no text.
    init(_ input: Input, _ options: ReadOptions) throws(ReadFailure) {
      self.input = input
      self.options = options
      archive = try ZipArchive(input, limits: ZipArchive.Limits(member: Self.longest))
      members = Dictionary(archive.names.map { ($0.lowercased(), $0) }) { first, _ in first }
      // The standard says project.qde; some programs give it the project's name.
      guard
        let name = members["project.qde"]
          ?? archive.names.first(where: { $0.lowercased().hasSuffix(".qde") }),
        let file = try archive.open(name)
      else {
        throw ReadFailure(
          .malformed, input: input.name, "is no REFI-QDA project: it has no project.qde")
      }
      project = try QDAProject(XMLReader(file, name: "\(input.name)(\(name))"))
      variable = try Self.variable(options.groupColumn, project, input)
      for (kind, count) in project.left.sorted(by: { $0.key < $1.key }) {
        notes.append("\(input.name): left out: \(count) × <\(kind)> without text")
      }
      if project.parts > 0 {
        notes.append(
          "\(input.name): \(project.parts) references of cases to parts of texts left out")
      }
      let shared = project.texts.count { project.cases(of: $0).count > 1 }
      if shared > 0 {
        notes.append("\(input.name): \(shared) texts of several cases, of which the first counts")
      }
      if project.texts.isEmpty {
        throw ReadFailure(.empty, input: input.name, "has no text sources")
      }
    }

    private static func variable(
      _ name: String?, _ project: QDAProject, _ input: Input
    ) throws(ReadFailure) -> String? {
      guard let name else { return nil }
      if let found = project.variables.first(where: { $0.value == name }) { return found.key }
      let names = project.variables.values.sorted().joined(separator: ", ")
      throw ReadFailure(
        .column, input: input.name,
        "no variable \"\(name)\"; it has \(names.isEmpty ? "none" : names)")
    }

    /// The next event of the text that is open, or of the next.
    func next() -> DocumentEvent? {
      while true {
        do throws(ReadFailure) {
          if let current {
            if let event = try current.next() { return event }
            close()
          }
          guard index < project.texts.count else { return nil }
          index += 1
          current = try open(project.texts[index - 1])
        } catch {
          close()
          return .failure(error)
        }
      }
    }

    private func close() {
      notes += current?.notes ?? []
      current = nil
    }

    /// Opens a text; one that is no conversation needs not be one, among others that are.
    private func open(_ text: QDAProject.Text) throws(ReadFailure) -> any DocumentReader {
      do throws(ReadFailure) {
        return try open(text, options)
      } catch {
        guard error.code == .malformed, options.prefersTranscripts else { throw error }
        var options = options
        options.prefersTranscripts = false
        return try open(text, options)
      }
    }

    private func open(
      _ text: QDAProject.Text, _ options: ReadOptions
    ) throws(ReadFailure) -> any DocumentReader {
      let holder = project.cases(of: text).first
      let group = variable.map { text.values[$0] ?? holder?.values[$0] } ?? holder?.name
      let document = Document(input: input.name, id: text.name, group: group)
      if let content = text.content {
        return try plain(StartedBytes(Array(content.utf8)), named(text.name), options, document)
      }
      // Selections and codes point into the plain text, so it is the one to read.
      if let path = text.plainPath {
        let name = try member(path, of: text)
        return try plain(member(name), named(name), options, document)
      }
      guard let path = text.richPath else {
        throw ReadFailure(
          .malformed, input: named(text.name).name, "has no text and no path to one")
      }
      let name = try member(path, of: text)
      guard name.lowercased().hasSuffix(".docx") else {
        throw ReadFailure(
          .malformed, input: named(name).name, "of formatted texts only docx is read")
      }
      let bytes = try member(name).readAll(limit: Self.longest, of: named(name).name)
      return try DocumentReaders.paragraphs(
        named(name), options, WordParagraphs(ZipArchive(bytes, named(name))), document: document)
    }

    private func plain(
      _ source: any ByteSource, _ name: Input, _ options: ReadOptions, _ document: Document
    ) throws(ReadFailure) -> any DocumentReader {
      let stream = TextStream(name, options, source)
      return options.prefersTranscripts
        ? try TranscriptReader(name, options, stream, format: .transcript, document: document)
        : PlainTextReader(
          name, stream, document, keepsHyphenation: options.keepsHyphenation)
    }

    /// What messages call a part of the project.
    private func named(_ member: String) -> Input {
      Input(name: "\(input.name)(\(member))", path: input.path ?? "")
    }

    /// The member that `internal://NAME` stands for.
    private func member(_ path: String, of text: QDAProject.Text) throws(ReadFailure) -> String {
      let place = "\(input.name)(\(text.name))"
      guard path.lowercased().hasPrefix("internal://") else {
        throw ReadFailure(
          .missing, input: place,
          "lies outside the project, at \"\(path)\"; export the project with its sources")
      }
      let name = path.dropFirst("internal://".count)
      if name.split(separator: "/").contains("..") || name.contains("\\") {
        throw ReadFailure(
          .malformed, input: place, "refused: \"\(path)\" points outside the archive")
      }
      let trimmed = name.drop { $0 == "/" }.lowercased()
      guard let found = members["sources/\(trimmed)"] ?? members[trimmed] else {
        throw ReadFailure(.missing, input: place, "the archive has no \"\(path)\"")
      }
      return found
    }

    /// Opens a member that the archive is known to have.
    private func member(_ name: String) throws(ReadFailure) -> ZipMember {
      guard let opened = try archive.open(name) else {
        throw ReadFailure(.missing, input: input.name, "the archive has no \(name)")
      }
      return opened
    }
  }
#endif
