#if Server
  internal import Documents
  internal import HTTPTypes
  internal import Hummingbird
  internal import Readers
  internal import Reports
  internal import Vingerafdruk

  /// Answers requests that send texts and want records back: one text, an array, or a stream.
  struct TextEndpoint: Sendable {
    let options: ServerOptions
    let pool: BenchPool
    let metrics: Metrics
    /// The parameters that may be given.
    let parameters: Set<String>
    /// What to do, from the request's parameters.
    let operation: @Sendable (Parameters) throws(Problem) -> Operation

    /// The name of the whole body in records and failures.
    static let input = "-"

    func respond(to request: Request) async throws -> Response {
      let operation = try operation(Parameters(request, known: parameters))
      let kind = try BodyKind(request)
      let admission = try pool.admit()
      if kind == .ndjson { return stream(request, operation, admission) }
      defer { admission.end() }
      let (texts, isArray) = try Self.texts(in: try await request.bytes(options), kind)
      let records = try await work(texts, operation)
      // A text has one record, but for tokens and smaller units.
      let isList = isArray || operation.isManyToOne
      let body = isList ? "[" + records.joined(separator: ",") + "]\n" : records.joined()
      return Response("application/json", body)
    }

    /// The texts of a body, and whether they came as an array.
    private static func texts(
      in bytes: [UInt8], _ kind: BodyKind
    ) throws(Problem) -> ([SubmittedText], isArray: Bool) {
      do throws(ReadFailure) {
        if kind == .text { return ([try SubmittedText(plain: bytes, input: input)], false) }
        if bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == 0x5B {
          return (try SubmittedText.array(bytes, input: input), true)
        }
        return ([try SubmittedText(object: bytes, input: input)], false)
      } catch {
        throw Problem(error)
      }
    }

    private func work(_ texts: [SubmittedText], _ operation: Operation) async throws -> [String] {
      let (records, words) = try await pool.withBench {
        try await $0.records(of: texts, operation)
      }
      metrics.add(words: words)
      return records
    }

    /// Answers each line as it comes; a bad line gets an error record in its place.
    ///
    /// Nothing more is read before what was answered has been taken, so memory stays bounded.
    private func stream(
      _ request: Request, _ operation: Operation, _ admission: Admission
    ) -> Response {
      let body = request.body
      return Response(
        status: .ok, headers: [.contentType: "application/x-ndjson"],
        body: ResponseBody { writer in
          defer { admission.end() }
          var splitter = LineSplitter(limit: options.maximumBody)
          for try await block in body {
            let lines = splitter.feed(block.readableBytesView)
            if !lines.isEmpty { try await write(lines, operation, to: &writer) }
          }
          let rest = splitter.finish()
          if !rest.isEmpty { try await write(rest, operation, to: &writer) }
          try await writer.finish(nil)
        })
    }

    private func write(
      _ lines: [LineSplitter.Line], _ operation: Operation, to writer: inout any ResponseBodyWriter
    ) async throws {
      // A stream that is under way waits for its turn as long as it takes.
      let (records, words) = try await pool.withBench(patience: nil) {
        try await $0.records(of: lines, longest: options.maximumBody, operation)
      }
      metrics.add(words: words)
      try await writer.write(ByteBuffer(string: records.joined()))
    }
  }

  extension Operation {
    /// Whether one text gives many records.
    var isManyToOne: Bool {
      switch self {
      case .analyse: false
      case .classify(let level, _): level != .text
      case .tokens: true
      }
    }
  }

  extension Problem {
    /// The refusal of a body that holds no texts.
    init(_ failure: ReadFailure) {
      self.init(
        failure.code == .encoding ? .encoding : .malformed, failure.message,
        extra: failure.line.map { [("line", "\($0)")] } ?? [])
    }

    /// The refusal of a file that cannot be read at all.
    init(unreadable failure: ReadFailure) {
      var extra = [("reason", JSONText.string(failure.code.rawValue))]
      if let line = failure.line { extra.append(("line", "\(line)")) }
      if !failure.choices.isEmpty {
        let names = failure.choices.map(JSONText.string).joined(separator: ",")
        extra.append(("columns", "[\(names)]"))
      }
      self.init(.unreadable, failure.message, extra: extra)
    }
  }
#endif
