#if Server
  import Disambiguation
  import Foundation
  import HTTPTypes
  import Hummingbird
  import HummingbirdTesting
  import Lexicons
  import Logging
  import NIOCore
  import Reports
  import Testing
  import Vingerafdruk

  @testable import VingerafdrukServer

  /// A server without a port, and what its answers say.
  enum Fixture {
    static let lexicons = Result {
      LoadedLexicons(
        lexicon: try .embedded(), context: try .embedded(), tones: try ToneSources.embedded(),
        provenance: Provenance { [.init("program", "programma", "program", "vingerafdruk 1.2")] })
    }

    static func server(_ change: (inout ServerOptions) -> Void = { _ in }) throws -> LocalServer {
      var options = ServerOptions()
      options.concurrency = 1
      change(&options)
      return try LocalServer(
        options, lexicons: try lexicons.get(),
        logger: Logger(label: "test") {
          var handler = StreamLogHandler.standardError(label: $0)
          handler.logLevel = .critical
          return handler
        })
    }

    /// One request without a network.
    static func send(
      _ method: HTTPRequest.Method, _ uri: String, type: String? = nil, _ body: String? = nil,
      to server: LocalServer? = nil
    ) async throws -> TestResponse {
      let headers: HTTPFields = type.map { [.contentType: $0] } ?? [:]
      return try await (server ?? Fixture.server()).application.test(.router) { client in
        try await client.execute(
          uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
      }
    }

    static func post(
      _ uri: String, type: String = "application/json", _ body: String,
      to server: LocalServer? = nil
    ) async throws -> TestResponse {
      try await send(.post, uri, type: type, body, to: server)
    }
  }

  extension TestResponse {
    var text: String { String(buffer: body) }

    /// The body as a JSON object.
    var object: [String: Any] {
      get throws {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      }
    }

    /// The `code` of a problem.
    var code: String? { (try? object)?["code"] as? String }
  }
#endif
