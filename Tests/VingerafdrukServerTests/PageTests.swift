#if Server
  import Foundation
  import HTTPTypes
  import HummingbirdTesting
  import NIOCore
  import Testing

  @testable import VingerafdrukServer

  /// A form as browsers send it: fields and files in their order.
  private func form(_ parts: [(name: String, file: String?, text: String)]) -> String {
    parts.map { part in
      let file = part.file.map { "; filename=\"\($0)\"" } ?? ""
      return "--x\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(file)\r\n\r\n"
        + "\(part.text)\r\n"
    }.joined() + "--x--\r\n"
  }

  private func post(_ uri: String, _ parts: [(name: String, file: String?, text: String)])
    async throws -> TestResponse
  {
    try await Fixture.post(uri, type: "multipart/form-data; boundary=x", form(parts))
  }

  private let letter = (
    "file", "brief.txt" as String?, "Wij zien <b>dat</b> zij luisteren. Ik ook."
  )
  private let table = ("file", "t.csv" as String?, "wie,tekst\nA,Ik ook.\nB,Wij niet.\n")

  @Test func thePageAndItsFilesComeFromHere() async throws {
    for (uri, type) in [
      ("/", "text/html; charset=utf-8"), ("/assets/page.js", "text/javascript; charset=utf-8"),
      ("/assets/page.css", "text/css; charset=utf-8"),
      ("/assets/report.js", "text/javascript; charset=utf-8"),
      ("/assets/report.css", "text/css; charset=utf-8"),
    ] {
      let answer = try await Fixture.send(.get, uri)
      #expect(answer.status == .ok)
      #expect(answer.headers[.contentType] == type)
      #expect(!answer.text.isEmpty)
    }
    let page = try await Fixture.send(.get, "/").text
    // The policy of content lets no script or style stand in the page itself.
    #expect(!page.contains("<style") && !page.contains("style=") && !page.contains("onclick"))
    #expect(!page.contains("http:") && !page.contains("https:"))
  }

  @Test func everyDutchWordingHasItsEnglishOne() throws {
    let page = String(decoding: try #require(Resource.bytes("index.html")), as: UTF8.self)
    for line in page.split(separator: "\n") where line.contains("data-en=") {
      #expect(line.contains("data-en=\"") && !line.contains("data-en=\"\""), "\(line)")
    }
  }

  @Test func viewsEscapeTextAndSayWhatFailed() async throws {
    let answer = try await post("/ui/views?language=en", [letter, ("file", "leeg.txt", "")]).object
    #expect(answer["documents"] as? Int == 1)
    let views = try #require(answer["views"] as? String)
    #expect(views.contains("Summary"))
    #expect(views.contains("&lt;"))
    #expect(!views.contains("<b>dat"))
    let failures = try #require(answer["failures"] as? [[String: Any]])
    #expect(failures.map { $0["input"] as? String } == ["leeg.txt"])
  }

  @Test func fieldsGoWithTheFileBehindThem() async throws {
    let asked = try await post("/ui/views", [table, letter]).object
    let failures = try #require(asked["failures"] as? [[String: Any]])
    #expect(failures.first?["columns"] as? [String] == ["wie", "tekst"])
    #expect(asked["documents"] as? Int == 1)
    let answer = try await post(
      "/ui/views", [("text-column", nil, "tekst"), ("id-column", nil, "wie"), table, letter]
    ).object
    #expect(answer["documents"] as? Int == 3)
    #expect((answer["failures"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: ["/ui/views", "/ui/report"])
  func textsCanBeLeftOut(uri: String) async throws {
    let shown = try await post("\(uri)?texts=shown", [letter]).text
    let hidden = try await post("\(uri)?texts=hidden", [letter]).text
    #expect(shown.contains("luisteren") && shown.contains("data-w="))
    #expect(!hidden.contains("luisteren") && !hidden.contains("data-w="))
    #expect(try await post("\(uri)?texts=some", [letter]).code == "parameter")
  }

  /// A few tables without groups are groups themselves; a few texts are not.
  @Test func tablesAreCompared() async throws {
    func file(_ name: String) -> [(name: String, file: String?, text: String)] {
      [("text-column", nil, "tekst"), ("id-column", nil, "wie"), ("file", name, table.2)]
    }
    let tables = try await post("/ui/views", file("een.csv") + file("twee.csv")).object
    let views = try #require(tables["views"] as? String)
    #expect(views.contains("Vergelijking van groepen"))
    #expect(views.contains("een.csv") && views.contains("twee.csv"))
    let texts = try await post("/ui/views", [letter, ("file", "b.txt", letter.2)]).object
    #expect((texts["views"] as? String)?.contains("Vergelijking van sprekers en teksten") == true)
  }

  @Test func downloadsAreFilesToKeep() async throws {
    let table = try await post("/ui/csv", [letter])
    #expect(table.headers[.contentDisposition] == "attachment; filename=\"vingerafdruk.csv\"")
    #expect(table.text.hasPrefix("document,input,group,words,"))
    #expect(table.text.split(separator: "\n").last?.hasPrefix("brief.txt,brief.txt,,") == true)
    let report = try await post("/ui/report", [letter])
    #expect(report.headers[.contentType] == "text/html; charset=utf-8")
    #expect(report.text.hasPrefix("<!doctype html>"))
    let talk = ("file", "gesprek.txt" as String?, "A: Hoe dan?\nB: Ik luister.\nA: En?\nB: Ja.\n")
    let tones = try await post("/ui/tones", [letter, talk])
    #expect(tones.text.hasPrefix("id,unit,speaker,group,maat,toon,stem,spel,mee,"))
    let rows = tones.text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    #expect(rows.map { $0[0] } == ["brief.txt"] + Array(repeating: "gesprek.txt", count: 4))
    let json = try await post("/ui/json", [letter])
    let records = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [[String: Any]]
    #expect(records?.first?["words"] as? Int == 9)
  }

  #if Tables
    @Test func aWorkbookIsAZipOfItsSheets() async throws {
      let body = form([letter])
      let answer = try await Fixture.post(
        "/ui/xlsx", type: "multipart/form-data; boundary=x", body)
      #expect(answer.status == .ok)
      let bytes = Array(buffer: answer.body)
      #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
      // The end of central directory, 22 bytes without a comment, says that the file is whole.
      #expect(bytes.suffix(22).starts(with: [0x50, 0x4B, 5, 6]))
    }
  #endif

  @Test func formsOfOtherKindsAreRefused() async throws {
    #expect(try await Fixture.post("/ui/views", "{}").code == "media-type")
    #expect(try await post("/ui/views", [("kleur", nil, "rood"), letter]).code == "parameter")
    #expect(try await post("/ui/views?language=fr", [letter]).code == "parameter")
  }
#endif
