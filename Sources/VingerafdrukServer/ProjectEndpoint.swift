#if Server
  internal import Bytes
  internal import HTTPTypes
  internal import Hummingbird
  internal import Readers
  internal import Reports

  /// Answers requests to keep texts and to find them again, where the server was started to do so.
  struct ProjectEndpoint: Sendable {
    let page: PageEndpoint
    #if Databases
      let store: ProjectStore?

      /// Every address of it.
      var routes: [Route] {
        [
          Route(.get, "/v1/projects") { _, _ in
            let projects = try await opened.projects().map { json($0) }
            return Response("application/json", "[\(projects.joined(separator: ","))]\n")
          },
          Route(.post, "/v1/projects") { request, _ in try await save(request) },
          Route(.get, "/v1/projects/{id}") { _, context in
            guard let found = try await opened.load(try id(context)) else { throw missing }
            return Response("application/json", json(found.project, found.uploads) + "\n")
          },
          Route(.delete, "/v1/projects/{id}") { _, context in
            guard try await opened.delete(try id(context)) else { throw missing }
            return Response(status: .noContent)
          },
        ]
      }

      private var opened: ProjectStore {
        get throws(Problem) {
          guard let store else {
            throw Problem(.notFound, "the server was started without --store")
          }
          return store
        }
      }

      private func save(_ request: Request) async throws -> Response {
        let store = try opened
        let (uploads, parameters) = try await page.form(request, known: ["name"])
        guard let name = parameters["name"], !name.isEmpty, name.utf8.count <= 200 else {
          throw Problem(.parameter, "name has 1 to 200 bytes")
        }
        if uploads.isEmpty { throw Problem(.malformed, "the form has no file") }
        let project = try await store.save(uploads, name: name)
        var response = Response("application/json", json(project) + "\n")
        response.status = .created
        response.headers[.location] = "/v1/projects/\(project.id)"
        return response
      }

      private let missing = Problem(.notFound, "no such project")

      private func id(_ context: ServerContext) throws(Problem) -> Int64 {
        guard let id = context.parameters.get("id", as: Int64.self) else { throw missing }
        return id
      }

      private func json(_ project: Project, _ uploads: [Upload]? = nil) -> String {
        var members: [(key: String, value: String)] = [
          ("id", "\(project.id)"), ("name", JSONText.string(project.name)),
          ("saved", JSONText.string(project.saved)),
        ]
        guard let uploads else {
          return JSONText.object(members + [("sources", "\(project.sources)")])
        }
        let sources = uploads.map { upload in
          let options: [(key: String, value: String?)] = [
            ("format", upload.options.format?.rawValue), ("encoding", upload.options.encoding),
            ("text-column", upload.options.textColumn), ("id-column", upload.options.idColumn),
            ("group-column", upload.options.groupColumn),
          ]
          let given = options.compactMap { option in
            option.value.map { (key: option.key, value: JSONText.string($0)) }
          }
          return JSONText.object([
            ("name", JSONText.string(upload.name)), ("options", JSONText.object(given)),
            ("base64", JSONText.string(Base64.encode(upload.bytes[...]))),
          ])
        }
        members.append(("sources", "[\(sources.joined(separator: ","))]"))
        return JSONText.object(members)
      }
    #else
      /// The same addresses, at which nothing is kept.
      var routes: [Route] {
        let addresses: [(HTTPRequest.Method, String)] = [
          (.get, "/v1/projects"), (.post, "/v1/projects"), (.get, "/v1/projects/{id}"),
          (.delete, "/v1/projects/{id}"),
        ]
        return addresses.map { method, path in
          Route(method, path) { _, _ in
            throw Problem(.notFound, "this build keeps nothing: it is without the trait Databases")
          }
        }
      }
    #endif
  }
#endif
