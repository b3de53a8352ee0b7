#if Server
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import Lexicons
  import Readers
  import Testing

  @testable import VingerafdrukServer

  @Test func theDocumentNamesTheRoutesAndNoOthers() async throws {
    let document = try await Fixture.send(.get, "/openapi.json").object
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let described = paths.flatMap { path, methods in
      methods.keys.map { "\($0.uppercased()) \(path)" }
    }
    let routes = try Fixture.server().routes.filter(\.isInterface)
    #expect(described.sorted() == routes.map { "\($0.method.rawValue) \($0.path)" }.sorted())
  }

  @Test func theDocumentNamesTheCodesAndParameters() async throws {
    let text = try await Fixture.send(.get, "/openapi.json").text
    for code in Problem.Code.allCases { #expect(text.contains("\"\(code.rawValue)\"")) }
    for name in Parameters.reading { #expect(text.contains("\"name\": \"\(name)\"")) }
    for format in InterfaceDocument.formats { #expect(text.contains("\"\(format.rawValue)\"")) }
    #expect(!text.contains("FORMATS"))
  }

  @Test func everyAnswerIsGuardedAndNamed() async throws {
    for uri in ["/v1/health", "/nergens"] {
      let headers = try await Fixture.send(.get, uri).headers
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
      #expect(headers[.requestID]?.isEmpty == false)
      #expect(headers[.accessControlAllowOrigin] == nil)
    }
  }

  @Test func healthSaysWhatDecidesResults() async throws {
    let health = try await Fixture.send(.get, "/v1/health").object
    let lexicon = try Fixture.lexicons.get().lexicon
    #expect(health["status"] as? String == "ok")
    #expect(health["lexicon"] as? String == lexicon.version)
    #expect(health["digest"] as? String == lexicon.digest)
  }

  @Test func metricsCountRequestsAndWords() async throws {
    let server = try Fixture.server()
    let text = #"{"text": "Een twee drie."}"#
    for body in [text, text, "{"] {
      _ = try await Fixture.post("/v1/analyse", body, to: server)
    }
    let lines = try await Fixture.send(.get, "/metrics", to: server).text.split(separator: "\n")
    let requests = "vingerafdruk_requests_total{route=\"/v1/analyse\",method=\"POST\","
    #expect(lines.contains("\(requests)status=\"200\"} 2"))
    #expect(lines.contains("\(requests)status=\"400\"} 1"))
    #expect(lines.contains("vingerafdruk_request_seconds_count{route=\"/v1/analyse\"} 3"))
    #expect(lines.contains("vingerafdruk_words_total 6"))
    #expect(lines.contains("vingerafdruk_in_flight 1"))
  }

  @Test func linesAreCutAndLongOnesDropped() {
    var splitter = LineSplitter(limit: 3)
    let lines = splitter.feed("ab\nabc".utf8) + splitter.feed("d\n\nx".utf8) + splitter.finish()
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    let texts = lines.map { $0.bytes.map { String(decoding: $0, as: UTF8.self) } }
    #expect(texts == ["ab", nil, "", "x"])
    #expect(splitter.finish().isEmpty)
  }
#endif
