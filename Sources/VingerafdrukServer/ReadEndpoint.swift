#if Server
  internal import Documents
  internal import HTTPTypes
  internal import Hummingbird
  internal import Readers
  internal import Reports

  /// Answers requests that send a file and want to know what is in it, before anything is counted.
  struct ReadEndpoint: Sendable {
    let options: ServerOptions
    let pool: BenchPool

    func respond(to request: Request) async throws -> Response {
      let parameters = try Parameters(request, known: Parameters.reading)
      let readOptions = try parameters.readOptions()
      let admission = try pool.admit()
      defer { admission.end() }
      let upload = try Upload(
        request, await request.bytes(options), name: parameters["name"], readOptions)
      do {
        let result = try await pool.withBench { try await $0.read(upload) }
        return Response("application/json", Self.json(result))
      } catch let failure as ReadFailure {
        throw Problem(unreadable: failure)
      }
    }

    private static func json(_ result: ReadResult) -> String {
      var records: [String] = []
      var failures: [String] = []
      var document = Document(input: "")
      for event in result.events {
        switch event {
        case .document(let opened): document = opened
        case .segment(let segment): records.append(TurnRecord(segment, in: document).json)
        case .turn(let turn): records.append(TurnRecord(turn, in: document).json)
        case .failure(let failure): failures.append(JSONText.record(of: failure))
        }
      }
      return JSONText.object([
        ("records", "[\(records.joined(separator: ","))]"),
        ("failures", "[\(failures.joined(separator: ","))]"),
        ("notes", "[\(result.notes.map(JSONText.string).joined(separator: ","))]"),
      ]) + "\n"
    }
  }

  extension Upload {
    /// The file in a body: a form's one file, or the body itself under the name in the query.
    init(
      _ request: Request, _ bytes: [UInt8], name: String?, _ options: ReadOptions
    ) throws(Problem) {
      let type = request.headers[.contentType] ?? ""
      guard let boundary = Multipart.boundary(in: type) else {
        if type.lowercased().hasPrefix("multipart/") {
          throw Problem(.malformed, "expected multipart/form-data with a boundary")
        }
        guard let name, !name.isEmpty else {
          throw Problem(.parameter, "give the file's name, as in ?name=interview.txt")
        }
        self.init(name: name, bytes: bytes, options: options)
        return
      }
      guard let form = Multipart(bytes, boundary: boundary) else {
        throw Problem(.malformed, "the form's parts do not end at its boundary")
      }
      guard let file = form.parts.first(where: { $0.fileName != nil }) else {
        throw Problem(.malformed, "the form has no file")
      }
      self.init(name: name ?? file.fileName ?? "", bytes: file.bytes, options: options)
    }
  }

  extension Parameters {
    /// The names of the parameters that say how files are to be read.
    static let reading: Set<String> = [
      "name", "format", "encoding", "text-column", "id-column", "group-column",
    ]

    /// How files are to be read.
    func readOptions() throws(Problem) -> ReadOptions {
      var options = ReadOptions()
      if self["format"] != nil { options.format = try choice("format", default: InputFormat.text) }
      options.encoding = self["encoding"]
      options.textColumn = self["text-column"]
      options.idColumn = self["id-column"]
      options.groupColumn = self["group-column"]
      options.prefersTranscripts = true
      return options
    }
  }
#endif
