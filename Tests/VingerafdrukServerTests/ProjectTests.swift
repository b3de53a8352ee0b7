#if Server && Databases
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import NIOCore
  import Readers
  import TestSupport
  import Testing

  @testable import VingerafdrukServer

  private let form = [
    "--x", "Content-Disposition: form-data; name=\"text-column\"", "", "tekst", "--x",
    "Content-Disposition: form-data; name=\"file\"; filename=\"t.csv\"", "", "tekst\nJá.\n", "--x",
    "Content-Disposition: form-data; name=\"file\"; filename=\"b.txt\"", "", "Nee.", "--x--", "",
  ].joined(separator: "\r\n")

  private let type = "multipart/form-data; boundary=x"

  @Test func whatIsSavedIsFoundAgainAndDeletedForGood() async throws {
    let scratch = try Scratch()
    let path = scratch("projects.sqlite")
    func server() throws -> LocalServer { try Fixture.server { $0.store = path } }
    let saved = try await Fixture.post("/v1/projects?name=Team%20A", type: type, form, to: server())
    #expect(saved.status == .created)
    let location = try #require(saved.headers[.location])
    #expect(try saved.object["name"] as? String == "Team A")

    // Another server on the same file: it was kept.
    let again = try server()
    let list = try await Fixture.send(.get, "/v1/projects", to: again)
    #expect(list.text.contains("\"name\":\"Team A\""))
    let project = try await Fixture.send(.get, location, to: again).object
    let sources = try #require(project["sources"] as? [[String: Any]])
    #expect(sources.map { $0["name"] as? String } == ["t.csv", "b.txt"])
    #expect(sources[0]["options"] as? [String: String] == ["text-column": "tekst"])
    #expect(sources[0]["base64"] as? String == "dGVrc3QKSsOhLgo")

    #expect(try await Fixture.send(.delete, location, to: again).status == .noContent)
    #expect(try await Fixture.send(.get, location, to: again).status == .notFound)
    #expect(try await Fixture.send(.delete, location, to: again).code == "not-found")
    #expect(try await Fixture.send(.get, "/v1/projects", to: again).text == "[]\n")
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.range(of: Data("Já".utf8)) == nil)
  }

  @Test func onlyTheOwnerReadsTheStore() async throws {
    let scratch = try Scratch()
    let path = scratch("projects.sqlite")
    _ = try Fixture.server { $0.store = path }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func withoutAStoreNothingIsKept() async throws {
    #expect(try await Fixture.post("/v1/projects?name=a", type: type, form).code == "not-found")
    #expect(try await Fixture.send(.get, "/v1/projects").code == "not-found")
    #expect(try await Fixture.send(.get, "/v1/health").object["store"] as? Bool == false)
  }

  @Test(arguments: ["/v1/projects", "/v1/projects?name="])
  func aProjectHasAName(uri: String) async throws {
    let scratch = try Scratch()
    let server = try Fixture.server { $0.store = scratch("projects.sqlite") }
    #expect(try await Fixture.post(uri, type: type, form, to: server).code == "parameter")
  }
#endif
