#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import HummingbirdCore
  internal import ICU
  internal import Lexicons
  public import Logging
  internal import NIOPosix
  internal import Pages
  internal import Reports
  internal import ServiceLifecycle
  internal import UnixSignals

  /// The local web page and its HTTP interface.
  public struct LocalServer: Sendable {
    let options: ServerOptions
    let logger: Logger
    let metrics = Metrics()
    let pool: BenchPool
    let lexicons: LoadedLexicons
    #if Databases
      private let store: ProjectStore?
    #endif
    /// That the server is up, and everything that decides a result.
    private let health: String

    /// Makes a server.
    ///
    /// - Throws: ``ICUError`` when ICU's data cannot be loaded, or an error of SQLite when the store
    ///   cannot be opened.
    public init(_ options: ServerOptions, lexicons: LoadedLexicons, logger: Logger) throws {
      self.options = options
      self.logger = logger
      self.lexicons = lexicons
      health =
        JSONText.object([
          ("status", JSONText.string("ok")),
          ("lexicon", JSONText.string(lexicons.lexicon.version)),
          ("digest", JSONText.string(lexicons.lexicon.digest)),
          ("icu", JSONText.string(Charset.icuVersion)),
          ("unicode", JSONText.string(Charset.unicodeVersion)),
          ("store", options.store == nil ? "false" : "true"),
        ]) + "\n"
      pool = try BenchPool(lexicons, options)
      #if Databases
        store = try options.store.map { try ProjectStore(path: $0) }
      #endif
    }

    /// Serves until the process is told to stop; requests under way are finished first.
    ///
    /// Blocks the calling thread.
    public func runBlocking() throws {
      let server = self
      try MultiThreadedEventLoopGroup.singleton.any().makeFutureWithTask {
        try await server.run()
      }.wait()
    }

    private func run() async throws {
      var configuration = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
      configuration.maximumGracefulShutdownDuration = .seconds(options.timeout)
      try await ServiceGroup(configuration: configuration).run()
    }

    /// The application that Hummingbird runs.
    var application: some ApplicationProtocol {
      let routes = routes
      let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
      router.add(
        middleware: RequestRecorder(metrics: metrics, patience: .seconds(options.timeout)))
      router.add(middleware: ProblemMiddleware(methods: { routes.methods(at: $0) }))
      router.add(middleware: HostGuard(options))
      for route in routes {
        router.on(RouterPath(route.path), method: route.method) { request, context in
          try await route.respond(request, context)
        }
      }
      return Application(
        router: router,
        // A connection on which nothing moves is closed; a body that trickles in gets an answer.
        server: .http1(
          configuration: .init(idleTimeout: .seconds(Int64(options.timeout) * 2))),
        configuration: .init(
          address: .hostname(options.host, port: options.port),
          availableConnectionsDelegate: MaximumAvailableConnections(512, logger: logger)),
        onServerRunning: { channel in
          let port = channel.localAddress?.port ?? options.port
          logger.notice(
            "open this in a browser", metadata: ["url": "\(options.address(port: port))"])
        },
        logger: logger)
    }

    /// Every address that is answered.
    var routes: [Route] { interface + projects.routes + page }

    /// What programs use; described in `openapi.json`.
    private var interface: [Route] {
      let lexicon = lexicons.lexicon
      return [
        text("/v1/analyse", ["level", "categories"]) { parameters throws(Problem) in
          .analyse(try parameters.columns(lexicon))
        },
        text("/v1/classify", ["level", "threshold"]) { parameters throws(Problem) in
          try parameters.tones()
        },
        text("/v1/tokens", []) { _ in .tokens },
        Route(.post, "/v1/read") { request, _ in
          try await ReadEndpoint(options: options, pool: pool).respond(to: request)
        },
        Route(.get, "/v1/health") { _, _ in Response("application/json", health) },
        Route(.get, "/openapi.json") { _, _ in
          Response("application/json", InterfaceDocument.json)
        },
        Route(.get, "/metrics") { _, _ in
          Response("text/plain; version=0.0.4; charset=utf-8", metrics.text)
        },
      ]
    }

    /// What keeps texts.
    private var projects: ProjectEndpoint {
      #if Databases
        ProjectEndpoint(page: pageEndpoint, store: store)
      #else
        ProjectEndpoint(page: pageEndpoint)
      #endif
    }

    private var pageEndpoint: PageEndpoint { PageEndpoint(options: options, pool: pool) }

    /// What the page uses.
    private var page: [Route] {
      let endpoint = pageEndpoint
      return [
        file("/", "index.html"),
        file("/assets/page.css", "page.css"),
        file("/assets/page.js", "page.js"),
        Route(.get, "/assets/report.css") { _, _ in
          Response(Resource.mediaType(of: "report.css"), PageResources.styles)
        },
        Route(.get, "/assets/report.js") { _, _ in
          Response(Resource.mediaType(of: "report.js"), PageResources.script)
        },
        Route(.post, "/ui/views") { request, _ in try await endpoint.views(request) },
        Route(.post, "/ui/report") { request, _ in try await endpoint.report(request) },
        Route(.post, "/ui/csv") { request, _ in
          try await endpoint.table(.csv, "text/csv; charset=utf-8", request)
        },
        Route(.post, "/ui/tones") { request, _ in try await endpoint.tones(request) },
        Route(.post, "/ui/xlsx") { request, _ in try await endpoint.workbook(request) },
        Route(.post, "/ui/json") { request, _ in
          try await endpoint.table(.json, "application/json", request)
        },
      ]
    }

    private func file(_ path: String, _ resource: String) -> Route {
      Route(.get, path) { _, _ in
        Response(Resource.mediaType(of: resource), Resource.bytes(resource) ?? [])
      }
    }

    private func text(
      _ path: String, _ parameters: Set<String>,
      _ operation: @escaping @Sendable (Parameters) throws(Problem) -> Operation
    ) -> Route {
      let endpoint = TextEndpoint(
        options: options, pool: pool, metrics: metrics, parameters: parameters,
        operation: operation)
      return Route(.post, path) { request, _ in try await endpoint.respond(to: request) }
    }
  }
#endif
