#if Server
  import HTTPTypes
  import Testing

  @testable import VingerafdrukServer

  /// A request's head, and the code of its refusal.
  struct Asked: Sendable {
    var host: String?
    /// Without its scheme.
    var origin: String?
    var site: String?
    var mode: String?
    var method = HTTPRequest.Method.post
    var code: String?
  }

  private func refusal(_ asked: Asked, _ options: ServerOptions) -> String? {
    var head = HTTPRequest(
      method: asked.method, scheme: "http", authority: asked.host, path: "/v1/analyse")
    head.headerFields[.origin] = asked.origin.map { $0 == "null" ? $0 : "http://\($0)" }
    head.headerFields[.fetchSite] = asked.site
    head.headerFields[.fetchMode] = asked.mode
    head.headerFields[.fetchDestination] = asked.mode == "navigate" ? "document" : nil
    do throws(Problem) {
      try HostGuard(options).check(head)
      return nil
    } catch {
      return error.code.rawValue
    }
  }

  @Test(arguments: [
    Asked(host: "localhost"), Asked(host: "127.0.0.1:8080"), Asked(host: "[::1]:8080"),
    Asked(host: "LOCALHOST:1"),
    Asked(host: nil, code: "foreign-host"),
    Asked(host: "evil.example", code: "foreign-host"),
    Asked(host: "localhost.evil.example", code: "foreign-host"),
    Asked(host: "127.0.0.1.nip.io:8080", code: "foreign-host"),
    Asked(host: "[::1].evil.example", code: "foreign-host"),
    Asked(host: "localhost:8080", origin: "localhost:8080", site: "same-origin"),
    Asked(host: "localhost:8080", origin: "localhost:3000", code: "cross-site"),
    Asked(host: "localhost:8080", origin: "evil.example", code: "cross-site"),
    Asked(host: "localhost:8080", origin: "null", code: "cross-site"),
    Asked(host: "localhost:8080", site: "cross-site", code: "cross-site"),
    Asked(host: "localhost:8080", site: "same-site", code: "cross-site"),
    Asked(host: "localhost:8080", site: "cross-site", mode: "navigate", code: "cross-site"),
    Asked(host: "localhost:8080", site: "cross-site", mode: "navigate", method: .get),
    Asked(
      host: "localhost:8080", site: "cross-site", mode: "no-cors", method: .get, code: "cross-site"),
    Asked(host: "localhost:8080", site: "none", mode: "navigate", method: .get),
  ])
  func foreignNamesAndSitesAreRefused(_ asked: Asked) {
    #expect(refusal(asked, ServerOptions()) == asked.code)
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.1.2.3", true), ("localhost", true), ("::1", true),
    ("0.0.0.0", false), ("192.0.2.1", false), ("::", false), ("127.example", false),
  ])
  func onlyThisMachineIsReachedByItsOwnAddresses(host: String, isLoopback: Bool) {
    var options = ServerOptions()
    options.host = host
    #expect(options.isLoopback == isLoopback)
    #expect((options.problem == nil) == isLoopback)
    #expect(
      options.address(port: 80).hasSuffix(host.contains(":") ? "[\(host)]:80/" : "\(host):80/"))
  }

  @Test func onANetworkOnlyTheGivenNamesAreAnswered() {
    var options = ServerOptions()
    options.host = "0.0.0.0"
    #expect(options.problem != nil)
    options.allowedHosts = ["Analyse.Example"]
    #expect(options.problem == nil)
    #expect(refusal(Asked(host: "analyse.example:8080"), options) == nil)
    #expect(refusal(Asked(host: "localhost"), options) == "foreign-host")
  }
#endif
