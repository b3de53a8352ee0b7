#if Server
  import Counting
  import Documents
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import Lexicons
  import Measures
  import NIOCore
  import Reports
  import Testing
  import Vingerafdruk

  @testable import VingerafdrukServer

  /// The records are those of the command line, made here by the same library without a server.
  private func fingerprints(_ texts: [(id: String, text: String)]) throws -> [String] {
    let lexicons = try Fixture.lexicons.get()
    var analyzer = try Analyzer(lexicon: lexicons.lexicon, context: lexicons.context)
    return try texts.map { id, text in
      var counts = CategoryCounts(categories: lexicons.lexicon.categories.count)
      try analyzer.count(Segment(text: Array(text.utf8)), into: &counts)
      var report = JSONReport(
        columns: Columns.all(lexicons.lexicon, level: .summary), array: false)
      var line = ""
      let document = Document(input: "-", id: id)
      report.add(Fingerprint(document: document, counts: counts)) { line += $0 }
      return line
    }
  }

  private let texts = [("a", "Wij zien dat hij zijn werk doet."), ("b", "Ik ook.\nJij niet.")]

  private func object(_ text: (id: String, text: String)) -> String {
    JSONText.object([("id", JSONText.string(text.id)), ("text", JSONText.string(text.text))])
  }

  @Test func anObjectGetsTheRecordOfTheCommandLine() async throws {
    let answer = try await Fixture.post("/v1/analyse", object(texts[0]))
    #expect(answer.status == .ok)
    #expect(answer.headers[.contentType] == "application/json")
    #expect(answer.text == (try fingerprints(texts))[0])
  }

  @Test func anArrayGetsAnArrayInItsOrder() async throws {
    let body = " [\(object(texts[0])), \(object(texts[1]))] "
    let answer = try await Fixture.post("/v1/analyse", body)
    let expected = try fingerprints(texts).joined(separator: ",")
    #expect(answer.text == "[\(expected)]\n")
    #expect(try await Fixture.post("/v1/analyse", "[]").text == "[]\n")
  }

  @Test func aStreamGetsALineForEachLine() async throws {
    let body = "\(object(texts[0]))\n\n{\"text\": 1}\r\n\(object(texts[1]))"
    let answer = try await Fixture.post("/v1/analyse", type: "application/x-ndjson", body)
    let lines = answer.text.split(separator: "\n").map { "\($0)\n" }
    let expected = try fingerprints(texts)
    try #require(lines.count == 3)
    #expect([lines[0], lines[2]] == expected)
    let failure = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(failure["line"] as? Int == 3)
    #expect((failure["error"] as? [String: Any])?["code"] as? String == "malformed")
  }

  @Test func aLineOverTheLimitIsRefusedAndTheStreamGoesOn() async throws {
    let server = try Fixture.server { $0.maximumBody = 100 }
    let long = object(("c", String(repeating: "x", count: 200)))
    let answer = try await Fixture.post(
      "/v1/analyse", type: "application/x-ndjson", "\(long)\n\(object(texts[1]))\n", to: server)
    let lines = answer.text.split(separator: "\n").map { "\($0)\n" }
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"limit\""))
    #expect(lines[1] == (try fingerprints(texts))[1])
  }

  @Test func theStreamRunsOverARealConnection() async throws {
    let line = object(texts[0]) + "\n"
    let body = String(repeating: line, count: 500)
    let answer = try await Fixture.server().application.test(.live) { client in
      try await client.execute(
        uri: "/v1/analyse", method: .post, headers: [.contentType: "application/x-ndjson"],
        body: .init(string: body))
    }
    #expect(answer.text == String(repeating: (try fingerprints(texts))[0], count: 500))
  }

  @Test func plainTextIsOneText() async throws {
    let answer = try await Fixture.post(
      "/v1/tokens", type: "text/plain; charset=UTF-8", "Zo'n café.")
    let records = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [[String: Any]])
    #expect(records.map { $0["form"] as? String } == ["Zo'n", "café", "."])
    #expect(records.map { $0["end"] as? Int } == [4, 10, 11])
  }

  @Test func tonesComeByTextOrSentence() async throws {
    let body = #"{"id": 7, "text": "Ik neem het voortouw. Ik luister eerst.", "group": "A"}"#
    let whole = try await Fixture.post("/v1/classify", body).object
    #expect(whole["id"] as? String == "7")
    #expect(whole["group"] as? String == "A")
    let answer = try await Fixture.post("/v1/classify?level=sentence", body)
    let units = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [[String: Any]])
    #expect(units.map { $0["unit"] as? Int } == [1, 2])
  }

  @Test func chosenCategoriesReplaceTheLevel() async throws {
    let record = try await Fixture.post(
      "/v1/analyse?categories=negation,adverb", object(texts[1])
    ).object
    #expect(record["negation_count"] as? Int == 1)
    #expect(record["ik_count"] == nil)
  }
#endif
