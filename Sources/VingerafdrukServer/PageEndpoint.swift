#if Server
  internal import Documents
  internal import HTTPTypes
  internal import Hummingbird
  internal import Pages
  internal import Readers
  internal import Reports

  /// Answers the page: what is in the texts and files of its form, to see or to keep.
  struct PageEndpoint: Sendable {
    let options: ServerOptions
    let pool: BenchPool

    /// The views, as HTML for the page, with what could not be read.
    func views(_ request: Request) async throws -> Response {
      let (uploads, options) = try await form(request)
      let shown = try await pool.withBench { try await $0.page(of: uploads, options) }
      let failures = shown.failures.map { failure in
        JSONText.object([
          ("input", JSONText.string(failure.input)),
          ("line", failure.line.map(String.init) ?? "null"),
          ("message", JSONText.string(failure.message)),
          ("columns", "[\(failure.choices.map(JSONText.string).joined(separator: ","))]"),
        ])
      }
      return Response(
        "application/json",
        JSONText.object([
          ("documents", "\(shown.documents)"), ("views", JSONText.string(shown.page.views)),
          ("failures", "[\(failures.joined(separator: ","))]"),
        ]))
    }

    /// The report: one HTML file.
    func report(_ request: Request) async throws -> Response {
      let (uploads, options) = try await form(request)
      let shown = try await pool.withBench { try await $0.page(of: uploads, options) }
      return Self.attachment("html", "text/html; charset=utf-8", Array(shown.page.html.utf8))
    }

    /// The fingerprints as a table with everything in it.
    func table(_ format: OutputFormat, _ type: String, _ request: Request) async throws -> Response
    {
      let (uploads, _) = try await form(request)
      let bytes = try await pool.withBench { try await $0.table(of: uploads, format) }
      return Self.attachment(format.rawValue, type, bytes)
    }

    /// The tones of each text or turn as a table.
    func tones(_ request: Request) async throws -> Response {
      let (uploads, _) = try await form(request)
      let bytes = try await pool.withBench { try await $0.tones(of: uploads) }
      return Self.attachment("csv", "text/csv; charset=utf-8", bytes, part: "-toonsoorten")
    }

    /// The fingerprints as an Excel workbook.
    func workbook(_ request: Request) async throws -> Response {
      let (uploads, options) = try await form(request)
      let bytes = try await pool.withBench {
        try await $0.workbook(of: uploads, options.language)
      }
      return Self.attachment(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
    }

    private static func attachment(
      _ ending: String, _ type: String, _ bytes: [UInt8], part: String = ""
    ) -> Response {
      var response = Response(type, bytes)
      response.headers[.contentDisposition] =
        "attachment; filename=\"vingerafdruk\(part).\(ending)\""
      return response
    }

    /// The files of the page's form, the language to answer in, and whether to show the texts.
    private func form(_ request: Request) async throws -> ([Upload], PageOptions) {
      let (uploads, parameters) = try await form(request, known: ["language", "texts"])
      var options = PageOptions()
      options.language = try parameters.choice("language", default: Language.nl)
      options.showsText = try parameters.choice("texts", default: Texts.shown) == .shown
      return (uploads, options)
    }

    /// Whether the views have the texts and words from them.
    private enum Texts: String, CaseIterable {
      case shown, hidden
    }

    /// The files of a form, each with the fields before it that say how it is to be read.
    func form(_ request: Request, known: Set<String>) async throws -> ([Upload], Parameters) {
      let parameters = try Parameters(request, known: known)
      guard let boundary = Multipart.boundary(in: request.headers[.contentType] ?? "") else {
        throw Problem(.mediaType, "send multipart/form-data")
      }
      let admission = try pool.admit()
      defer { admission.end() }
      guard let form = Multipart(try await request.bytes(options), boundary: boundary) else {
        throw Problem(.malformed, "the form's parts do not end at its boundary")
      }
      var uploads: [Upload] = []
      var fields: [String: String] = [:]
      for part in form.parts {
        guard let name = part.fileName else {
          fields[part.name] = String(decoding: part.bytes, as: UTF8.self)
          continue
        }
        let options = try Parameters(fields, known: Parameters.reading).readOptions()
        uploads.append(Upload(name: name, bytes: part.bytes, options: options))
        fields.removeAll()
      }
      return (uploads, parameters)
    }
  }
#endif
