import Lexicons
import Measures
import TestSupport
import Testing

@testable import Reports

@Suite struct MethodsReportTests {
  private let everything: [MethodsPassage] = [
    .categories(.full, chosen: [], .none), .intervals(MeasureOptions()),
    .measures(MeasureOptions()), .matching(MeasureOptions()),
    .tones(threshold: 0.2, typology: nil, scales: true), .homographs(context: true),
  ]

  private func report(
    _ passages: [MethodsPassage], _ arguments: [String] = [], _ facts: [Provenance.Fact] = []
  ) -> String {
    MethodsReport(passages: passages, provenance: Provenance { facts }, arguments: arguments)
      .markdown
  }

  /// Every citation has its entry, every entry is cited, in both languages, in alphabetical order.
  @Test func referencesAreThoseThatAreCited() {
    let page = report(everything)
    let entries = page.split(separator: "\n").filter { $0.hasPrefix("- ") }
    let cited = Reference.allCases.filter { page.contains($0.rawValue) }
    #expect(entries.count == cited.count && cited.count >= 14)
    for passage in everything {
      for reference in Reference.allCases {
        #expect(
          passage.dutch.contains(reference.rawValue) == passage.english.contains(reference.rawValue)
        )
      }
    }
    let surnames = Reference.allCases.map {
      $0.entry.split(separator: ",")[0].lowercased().filter { $0 != " " }
    }
    #expect(surnames == surnames.sorted())
    for reference in Reference.allCases {
      let year = reference.rawValue.suffix(4)
      #expect(reference.entry.contains("(\(year))"))
      let name = reference.rawValue.prefix { !",&".contains($0) }
        .split(separator: " ").prefix { $0 != "et" }.joined(separator: " ")
      #expect(reference.entry.hasPrefix(name), "\(reference.entry)")
    }
  }

  @Test func nothingIsCitedThatWasNotUsed() {
    let page = report([.caveat])
    #expect(!page.contains("\n- "))
    #expect(!report([.categories(.summary, chosen: [], .none)]).contains("Wilson"))
  }

  /// Paths may tell who was interviewed where; the file's name is enough.
  @Test func theCommandHasNoPaths() {
    let page = report(
      [],
      [
        "analyse", "/home/an/geheim/gesprek 1.txt", "--lexicons=/srv/eigen/", "map/b.txt",
        "--text-column", "wat zegt 't", "--seed", "7", "", "a;b", "na\u{EF}ef.csv",
      ])
    #expect(
      page.contains(
        "\n    vingerafdruk analyse 'gesprek 1.txt' --lexicons=eigen b.txt --text-column "
          + "'wat zegt '\\''t' --seed 7 '' 'a;b' na\u{EF}ef.csv\n"))
    #expect(!page.contains("geheim") && !page.contains("/srv"))
  }

  @Test func theCommandAmongTheFactsIsLeftOut() {
    let page = report(
      [], [], [.init("command", "opdracht", "command", "/pad"), .init("seed", "s", "s", "7")])
    #expect(!page.contains("/pad") && page.contains("| s / s | 7 |"))
  }

  @Test func textsAreCountedByLength() {
    var tally = TextTally()
    for words in [10, 50, 199, 200, 3_000] { tally.add(words: words) }
    let passage = MethodsPassage.texts(tally, failed: 2, MeasureOptions())
    let expected = """
      Aantal teksten: 5, met samen 3.459 woorden (mediaan 199 per tekst); minder dan 50 woorden (te \
      kort voor cijfers): 1; 50 tot 200 (een indicatie): 2; 200 of meer (bruikbaar): 2. Delen van \
      de invoer die niet gelezen konden worden en ontbreken: 2.
      """
    #expect(passage.dutch == expected)
    #expect(passage.english.contains("3,459 words"))
    #expect(MethodsPassage.texts(TextTally(), failed: 0).english.hasSuffix("(median 0 a text)."))
  }

  /// The figures are those of the record that `make score` makes, and of the method page.
  @Test func theFiguresAreThoseOfTheRecord() throws {
    let record = try #require(
      Repository.text("\(Repository.root)/Benchmarks/record/scores.tsv"))
    func scores(_ mode: String) -> [Double] {
      let rows: [[Substring]] = record.split(separator: "\n").map { $0.split(separator: "\t") }
      return rows.filter { $0[0] == mode }.map { row in
        let score = Double(row[2]) ?? 0
        return (score * 1_000).rounded() / 1_000
      }
    }
    #expect(scores("context") == Accuracy.inContext)
    #expect(scores("lexical") == Accuracy.lexical)
    let page = try #require(
      Repository.text(
        "\(Repository.root)/Sources/Vingerafdruk/Vingerafdruk.docc/Method.md"))
    let row = try #require(
      page.split(separator: "\n").first { $0.hasPrefix("| this version | 0") })
    let cells = row.split(separator: "|").compactMap {
      Double($0.filter { !$0.isWhitespace })
    }
    #expect([cells[0], cells[1], cells[4]] == Accuracy.tones)
  }
}
