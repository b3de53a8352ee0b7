#if Server
  internal import HTTPTypes
  internal import Hummingbird

  /// Refuses requests that a web page elsewhere made a browser send.
  ///
  /// A page on another site can point its own name at this machine (DNS rebinding), which shows in
  /// the `Host` header, or send requests to this machine's name, which shows in `Origin` and
  /// `Sec-Fetch-Site`. Programs send neither of the last two.
  struct HostGuard: RouterMiddleware {
    private let names: Set<String>

    init(_ options: ServerOptions) {
      var names = Set(options.allowedHosts.map { $0.lowercased() })
      if options.isLoopback { names.formUnion(ServerOptions.loopbackNames) }
      self.names = names
    }

    func handle(
      _ request: Request, context: ServerContext,
      next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
      try check(request.head)
      return try await next(request, context)
    }

    /// Refuses a request by its head.
    func check(_ head: HTTPRequest) throws(Problem) {
      guard let host = head.authority?.lowercased(), names.contains(Self.name(host)) else {
        throw Problem(.foreignHost, "the Host header names no host of this server")
      }
      if let origin = head.headerFields[.origin]?.lowercased(),
        origin != "http://\(host)", origin != "https://\(host)"
      {
        throw Problem(.crossSite, "the Origin header names another site")
      }
      if let site = head.headerFields[.fetchSite], site != "same-origin", site != "none",
        !Self.opensPage(head)
      {
        throw Problem(.crossSite, "the Sec-Fetch-Site header says that another site asks")
      }
    }

    /// Whether the user follows a link to here, which changes nothing and shows the other site nothing.
    private static func opensPage(_ head: HTTPRequest) -> Bool {
      head.method == .get && head.headerFields[.fetchMode] == "navigate"
        && head.headerFields[.fetchDestination] == "document"
    }

    /// A host without its port, in lower case.
    static func name(_ host: String) -> String {
      let host = host.lowercased()
      guard host.hasPrefix("[") else { return String(host.prefix { $0 != ":" }) }
      guard let end = host.firstIndex(of: "]") else { return host }
      let rest = host[host.index(after: end)...]
      return rest.isEmpty || rest.hasPrefix(":") ? String(host[...end]) : host
    }
  }

  extension HTTPField.Name {
    static let fetchSite = Self("Sec-Fetch-Site") ?? .origin
    static let fetchMode = Self("Sec-Fetch-Mode") ?? .origin
    static let fetchDestination = Self("Sec-Fetch-Dest") ?? .origin
    static let requestID = Self("X-Request-Id") ?? .origin
  }
#endif
