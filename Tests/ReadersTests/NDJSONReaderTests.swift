import Documents
import TestSupport
import Testing
@testable import Readers

/// measures.md §7: NDJSON.
@Suite struct NDJSONReaderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(_ text: String, _ options: ReadOptions = ReadOptions()) throws -> Reading {
    Reading(try scratch.write("a.ndjson", text), options)
  }

  @Test func membersNameTheParts() throws {
    let options = ReadOptions {
      $0.textColumn = "answer"
      $0.idColumn = "id"
      $0.groupColumn = "team"
    }
    let reading = try read(
      #"{"id": 7, "team": null, "answer": "een", "x": {"answer": "nee"}}"# + "\n", options)
    #expect(reading.strings == ["een"])
    #expect(reading.documents.map(\.id) == ["7"])
    #expect(reading.documents.map(\.group) == [nil])
  }

  @Test func aBadLineFailsInItsPlaceAndTheStreamGoesOn() throws {
    let path = try scratch.write(
      "a.ndjson", "{\"text\":\"een\"}\n{\"text\":\n\n{\"text\":\"drie\"}\n")
    let reader = try DocumentReaders.open(Input(path: path), ReadOptions())
    var order: [String] = []
    while let event = try reader.next() {
      switch event {
      case .document(let document): order.append("document \(document.line)")
      case .segment, .turn: break
      case .failure(let failure): order.append("failure \(failure.line ?? 0)")
      }
    }
    #expect(order == ["document 1", "failure 2", "document 4"])
  }

  @Test(arguments: [
    (#"{"text":"een"}"#, "een"),
    (#"{ "text" : "a\"b\\c\/d\b\f\n\r\t" } "#, "a\"b\\c/d\u{8}\u{C}\n\r\t"),
    (#"{"text":"\u00e9\u20AC\ud83d\ude00"}"#, "é€😀"), (#"{"text":"é😀"}"#, "é😀"),
    (#"{"text":12.5e-3}"#, "12.5e-3"), (#"{"text":true}"#, "true"),
    (#"{"a":[1,[],{}],"text":"x"}"#, "x"),
    (#"{"text":"a","text":"b"}"#, "b"), (#"{"text":""}"#, ""), ("{\"text\":\"cr\"}\r", "cr"),
  ])
  func goodLines(line: String, text: String) throws {
    #expect(try read(line + "\n").strings == [text])
    // The last line needs no end.
    #expect(try read(line).strings == [text])
  }

  @Test(arguments: [
    "x", "[1]", "{", "{}", #"{"text"}"#, #"{"text":}"#, #"{"text":"a"#, #"{"text":"a"}}"#,
    #"{"text":"a"} x"#,
    #"{"text":"\x"}"#, #"{"text":"\u12"}"#, #"{"text":"\ud800"}"#, #"{"text":"\ud800\u0041"}"#,
    #"{"text":"\udc00"}"#, #"{"text":01}"#, #"{"text":1.}"#, #"{"text":1e}"#, #"{"text":-}"#,
    #"{"text":tru}"#, #"{"text":null}"#, #"{text:"a"}"#, #"{"text":"a",}"#,
    #"{"a":[1,],"text":"a"}"#,
    "{\"text\":\"tab\there\"}", #"{'text':'a'}"#,
  ])
  func badLines(line: String) throws {
    let reading = try read(line + "\n{\"text\":\"verder\"}\n")
    #expect(reading.failures.map(\.line) == [1])
    #expect(reading.failures.first?.code == .malformed)
    #expect(reading.strings == ["verder"])
  }

  @Test func theMessageNamesTheByteAndWhatWasExpected() throws {
    let reading = try read(#"{"text" "a"}"# + "\n")
    #expect(reading.failures.first?.message == "byte 9: expected a colon")
  }

  @Test func aMissingMemberIsNamed() throws {
    let reading = try read("{\"tekst\":\"a\"}\n")
    #expect(reading.failures.first?.message == "no member \"text\" with a value")
  }

  /// Deep nesting is answered, not followed until the stack ends.
  @Test func deepNestingIsRefused() throws {
    func nested(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + #","text":"x"}"#
    }
    #expect(try read(nested(500)).strings == ["x"])
    let reading = try read(nested(1_000_000) + "\n{\"text\":\"verder\"}\n")
    #expect(reading.failures.first?.message.contains("at most 512 levels") == true)
    #expect(reading.strings == ["verder"])
  }

  @Test func aLineWithoutEndIsRefusedAndTheStreamGoesOn() throws {
    let long = [UInt8](repeating: 0x61, count: 3 << 20)
    let path = try scratch.write(
      "a.ndjson",
      Array("{\"text\":\"een\"}\n{\"text\":\"".utf8) + long
        + Array("\"}\n{\"text\":\"drie\"}\n".utf8))
    let reader = try NDJSONReader(Input(path: path), ReadOptions(), longestLine: 2 << 20)
    let reading = Reading(reader)
    #expect(reading.strings == ["een", "drie"])
    #expect(reading.failures.map(\.line) == [2])
    #expect(reading.failures.first?.message == "a line of over 2 MiB is refused")
    #expect(reading.documents.map(\.line) == [1, 3])
  }

  @Test func manyLinesAreAllRead() throws {
    let reading = try read((0..<20_000).map { "{\"text\":\"regel \($0), één\"}\n" }.joined())
    #expect(reading.documents.count == 20_000)
    #expect(reading.documents.last?.line == 20_000)
    #expect(reading.strings.last == "regel 19999, één")
  }
}
