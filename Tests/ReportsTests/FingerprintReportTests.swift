import Counting
import Documents
import Lexicons
import Measures
import Reports
import TestSupport
import Testing

@Suite struct FingerprintReportTests {
  private func fingerprint(_ name: String, words: Int, group: String? = nil) throws -> Fingerprint {
    var counts = CategoryCounts(categories: try Shipped.lexicon().categories.count)
    counts.words = words
    counts.sentences = words / 10
    return Fingerprint(
      document: Document(input: "invoer.csv", id: name, group: group), counts: counts)
  }

  private func report(_ make: (Lexicon) -> any FingerprintReport) throws -> String {
    var report = make(try Shipped.lexicon())
    var text = ""
    let write = { text += $0 }
    report.begin(write)
    report.add(try fingerprint("r1", words: 100, group: "raad"), write)
    report.add(ReadFailure(.malformed, input: "invoer.csv", line: 3, "een \"fout\", hier"), write)
    report.add(try fingerprint("r,2", words: 0), write)
    report.end(write)
    return text
  }

  private static func columns(_ lexicon: Lexicon) -> [Column] {
    Array(Columns.all(lexicon, level: .summary).prefix(8))
  }

  @Test func csv() throws {
    let text = try report { DelimitedReport(columns: Self.columns($0), delimiter: ",") }
    #expect(
      text == """
        document,input,group,words,sentences,words_per_sentence,length,ik_count,error
        r1,invoer.csv,raad,100,10,10.00,indication,0,
        invoer.csv:3,invoer.csv,,,,,,,"een ""fout"", hier"
        "r,2",invoer.csv,,0,0,,too-short,0,

        """)
  }

  @Test func ndjson() throws {
    let text = try report { JSONReport(columns: Self.columns($0), array: false) }
    #expect(
      text == #"""
        {"document":"r1","input":"invoer.csv","group":"raad","words":100,"sentences":10,"words_per_sentence":10.00,"length":"indication","ik_count":0}
        {"input":"invoer.csv","line":3,"error":{"code":"malformed","message":"een \"fout\", hier"}}
        {"document":"r,2","input":"invoer.csv","group":null,"words":0,"sentences":0,"words_per_sentence":null,"length":"too-short","ik_count":0}

        """#)
  }

  @Test func jsonIsTheSameObjectsInAnArray() throws {
    let lines = try report { JSONReport(columns: Self.columns($0), array: false) }
    let array = try report { JSONReport(columns: Self.columns($0), array: true) }
    #expect(array == "[\n" + lines.split(separator: "\n").joined(separator: ",\n") + "\n]\n")
    var empty = JSONReport<Fingerprint>(columns: [], array: true)
    var text = ""
    empty.begin { text += $0 }
    empty.end { text += $0 }
    #expect(text == "[\n]\n")
  }

  @Test(arguments: Level.allCases)
  func keysAreUniqueAtEveryLevel(level: Level) throws {
    let keys = Columns.all(try Shipped.lexicon(), level: level).map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(key.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 }, "\(key)") }
  }

  @Test func eachLevelHoldsTheOneBelow() throws {
    let lexicon = try Shipped.lexicon()
    let summary = Columns.all(lexicon, level: .summary).map(\.key)
    let liwc = Columns.all(lexicon, level: .liwc).map(\.key)
    let full = Columns.all(lexicon, level: .full).map(\.key)
    #expect(Array(liwc.prefix(summary.count)) == summary)
    #expect(Array(full.prefix(liwc.count)) == liwc)
    #expect(summary.count < liwc.count && liwc.count < full.count)
  }

  @Test func chosenCategoriesReplaceTheLevel() throws {
    let keys = Columns.all(
      try Shipped.lexicon(), level: .full, categories: ["article.definite"]
    ).map(\.key).filter { $0.contains("article") }
    #expect(
      keys == ["count", "rate", "ci_low", "ci_high"].map { "article.definite_\($0)" })
  }

  @Test(arguments: Language.allCases)
  func theTableShowsCountsOnlyForShortTexts(language: Language) throws {
    func page(_ words: Int) throws -> String {
      var report = TableReport(
        lexicon: try Shipped.lexicon(), level: .full, categories: [], language: language)
      var text = ""
      report.add(try fingerprint("r1", words: words)) { text += $0 }
      return text
    }
    #expect(try !page(49).contains(" – "))
    #expect(try page(50).contains(" – "))
    #expect(try page(0).contains(language("geen woorden", "no words")))
    for line in try page(300).split(separator: "\n") { #expect(line.last != " ") }
  }

  @Test func reportsAreTheSameEveryTime() throws {
    for level in Level.allCases {
      let make: (Lexicon) -> any FingerprintReport = {
        DelimitedReport(columns: Columns.all($0, level: level), delimiter: "\t")
      }
      #expect(try report(make) == report(make))
    }
  }
}
