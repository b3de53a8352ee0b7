#if Server
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import NIOCore
  import Testing

  @testable import VingerafdrukServer

  /// A request that is refused.
  struct Refused: Sendable, CustomTestStringConvertible {
    var method = HTTPRequest.Method.post
    var uri = "/v1/analyse"
    var type: String? = "application/json"
    var body: String?
    var status: Int
    var code: String

    var testDescription: String { "\(method) \(uri) \(body ?? "") → \(status) \(code)" }
  }

  private let refused: [Refused] = [
    Refused(body: "{", status: 400, code: "malformed"),
    Refused(body: "", status: 400, code: "malformed"),
    Refused(body: "[1]", status: 400, code: "malformed"),
    Refused(body: #"{"tekst": "a"}"#, status: 400, code: "malformed"),
    Refused(body: #"{"text": 5}"#, status: 400, code: "malformed"),
    Refused(body: #"{"text": null}"#, status: 400, code: "malformed"),
    Refused(body: #"{"text": "a", "id": {}}"#, status: 400, code: "malformed"),
    Refused(body: #"{"text": "a"} {"text": "b"}"#, status: 400, code: "malformed"),
    Refused(body: #"{"text": "\ud800"}"#, status: 400, code: "malformed"),
    Refused(body: String(repeating: "[", count: 100_000), status: 400, code: "malformed"),
    Refused(uri: "/v1/analyse?level=alles", body: "{}", status: 400, code: "parameter"),
    Refused(uri: "/v1/analyse?categories=geen", body: "{}", status: 400, code: "parameter"),
    Refused(uri: "/v1/analyse?kleur=rood", body: "{}", status: 400, code: "parameter"),
    Refused(uri: "/v1/classify?threshold=2", body: "{}", status: 400, code: "parameter"),
    Refused(uri: "/v1/classify?level=turn", body: "{}", status: 400, code: "parameter"),
    Refused(type: nil, body: "{}", status: 415, code: "media-type"),
    Refused(type: "application/xml", body: "<a/>", status: 415, code: "media-type"),
    Refused(type: "text/plain; charset=latin1", body: "a", status: 415, code: "media-type"),
    Refused(method: .get, type: nil, status: 405, code: "method"),
    Refused(method: .delete, uri: "/v1/health", type: nil, status: 405, code: "method"),
    Refused(method: .get, uri: "/v2/analyse", type: nil, status: 404, code: "not-found"),
    Refused(method: .get, uri: "/../etc/passwd", type: nil, status: 404, code: "not-found"),
  ]

  @Test(arguments: refused)
  func aBadRequestGetsAProblem(_ request: Refused) async throws {
    let answer = try await Fixture.send(
      request.method, request.uri, type: request.type, request.body)
    #expect(answer.status.code == request.status)
    #expect(answer.code == request.code)
    #expect(answer.headers[.contentType] == "application/problem+json")
    let problem = try answer.object
    #expect(problem["status"] as? Int == request.status)
    #expect(problem["type"] as? String == "urn:vingerafdruk:problem:\(request.code)")
    #expect(problem["request"] as? String == answer.headers[.requestID])
  }

  @Test func whatIsTakenInsteadIsSaid() async throws {
    #expect(try await Fixture.send(.get, "/v1/analyse").headers[.allow] == "POST")
    #expect(try await Fixture.send(.post, "/v1/health").headers[.allow] == "GET, HEAD")
    let answer = try await Fixture.post("/v1/tokens", type: "image/png", "")
    #expect(answer.headers[HTTPField.Name("Accept-Post")!] == BodyKind.accepted)
  }

  @Test func invalidUTF8IsRefusedWithItsPlace() async throws {
    let answer = try await Fixture.server().application.test(.router) { client in
      try await client.execute(
        uri: "/v1/tokens", method: .post, headers: [.contentType: "text/plain"],
        body: .init(bytes: [0x61, 0xFF]))
    }
    #expect(answer.status == .badRequest)
    #expect(answer.code == "encoding")
    #expect(try answer.object["detail"] as? String == "not UTF-8 at byte 2")
  }

  @Test func aLargeBodyIsRefused() async throws {
    let server = try Fixture.server { $0.maximumBody = 1000 }
    let small = String(repeating: "a", count: 1000)
    #expect(
      try await Fixture.post("/v1/tokens", type: "text/plain", small, to: server).status == .ok)
    let answer = try await Fixture.post("/v1/tokens", type: "text/plain", small + "a", to: server)
    #expect(answer.status == .contentTooLarge)
    #expect(answer.code == "too-large")
    #expect(answer.headers[.connection] == "close")
  }

  @Test func tooManyAtOnceAreRefusedAndOthersGoOn() async throws {
    let server = try Fixture.server { $0.queue = 1 }
    let first = try server.pool.admit()
    let second = try server.pool.admit()
    let answer = try await Fixture.post("/v1/analyse", #"{"text": "a"}"#, to: server)
    #expect(answer.status == .serviceUnavailable)
    #expect(answer.code == "too-busy")
    #expect(answer.headers[.retryAfter] == "1")
    first.end()
    first.end()
    #expect(try await Fixture.post("/v1/analyse", #"{"text": "a"}"#, to: server).status == .ok)
    second.end()
  }
#endif
