#if Server
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import Testing

  @testable import VingerafdrukServer

  private func records(_ answer: TestResponse) throws -> [[String: Any]] {
    try #require(try answer.object["records"] as? [[String: Any]])
  }

  @Test func aTranscriptGivesItsTurns() async throws {
    let answer = try await Fixture.post(
      "/v1/read?name=gesprek.txt", type: "application/octet-stream",
      "Interviewer: Hoe?\nAnna: Zo.\nInterviewer: En nu?\nAnna: Ik red het wel.\n")
    let turns = try records(answer)
    #expect(
      turns.map { $0["speaker"] as? String } == ["Interviewer", "Anna", "Interviewer", "Anna"])
    #expect(turns.last?["role"] as? String == "respondent")
    #expect(turns.last?["text"] as? String == "Ik red het wel.")
  }

  @Test func aFormBringsAFileUnderItsName() async throws {
    let body = [
      "--x", "Content-Disposition: form-data; name=\"file\"; filename=\"a.vtt\"",
      "Content-Type: text/vtt", "", "WEBVTT", "", "00:00.000 --> 00:01.000", "<v Anna>Ja.", "--x--",
      "",
    ].joined(separator: "\r\n")
    let answer = try await Fixture.post(
      "/v1/read", type: "multipart/form-data; boundary=x", body)
    let turns = try records(answer)
    #expect(turns.map { $0["document"] as? String } == ["a.vtt"])
    #expect(turns.map { $0["text"] as? String } == ["Ja."])
  }

  @Test func aTableAsksForItsColumn() async throws {
    let table = "wie;antwoord\nA;Ik ook.\nB;Wij niet.\n"
    let asked = try await Fixture.post(
      "/v1/read?name=t.csv", type: "application/octet-stream", table)
    #expect(asked.status == .unprocessableContent)
    #expect(asked.code == "unreadable")
    #expect(try asked.object["columns"] as? [String] == ["wie", "antwoord"])
    let answer = try await Fixture.post(
      "/v1/read?name=t.csv&text-column=antwoord&id-column=wie", type: "application/octet-stream",
      table)
    let rows = try records(answer)
    #expect(rows.map { $0["id"] as? String } == ["A", "B"])
    #expect(rows.map { $0["text"] as? String } == ["Ik ook.", "Wij niet."])
  }

  @Test(arguments: [
    ("application/octet-stream", "", "parameter"),
    ("multipart/form-data", "", "malformed"),
    ("multipart/form-data; boundary=x", "--x", "malformed"),
    ("multipart/form-data; boundary=x", "--x\r\n\r\n\r\n--x--", "malformed"),
    (
      "multipart/form-data; boundary=x",
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n", "malformed"
    ),
  ])
  func aBodyWithoutAFileIsRefused(type: String, body: String, code: String) async throws {
    let answer = try await Fixture.post("/v1/read", type: type, body)
    #expect(answer.status == .badRequest)
    #expect(answer.code == code)
  }

  @Test func partsMayHoldAnything() throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a%22b.txt\"\r\n\r\n"
      + "--c\r\n\r\nb\r\n\r\n--b\r\ncontent-disposition: form-data; name=\"g\"\r\n\r\n\r\n--b--"
    let form = try #require(Multipart(Array(body.utf8), boundary: "b"))
    #expect(form.parts.map(\.name) == ["f", "g"])
    #expect(form.parts[0].fileName == "a\"b.txt")
    let texts = form.parts.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["--c\r\n\r\nb\r\n", ""])
  }
#endif
