import Foundation
import TestSupport
import Testing

/// `analyse --dictionary`: the user's own lists beside ours.
@Suite struct DictionaryOptionTests {
  private let scratch: Scratch
  private let plain: String
  private let weighted: String
  private let text: String

  init() throws {
    scratch = try Scratch()
    plain = try scratch.write(
      "eigen.dic", "%\n1\tzelf (Zichzelf)\n2\tsamen\n%\nik\t1\nsamen*\t2\nmet elkaar\t2\n")
    weighted = try scratch.write("kracht.dicx", "DicTerm,kracht\nsterk*,0.75\nzwak,-0.5\n")
    // Ten words.
    text = try scratch.write("a.txt", "Ik werk samen en met elkaar. Ik ben sterker, zwak.\n")
  }

  @Test(arguments: [[], ["--level", "full"], ["--categories", "article.*"], ["--jobs", "2"]])
  func countsStandBesideOurs(options: [String]) throws {
    let run = try Program(
      arguments: [
        "analyse", text, "--format", "ndjson", "--dictionary", plain, "--dictionary", weighted,
      ] + options)
    let line = try #require(run.output.split(separator: "\n").first)
    let row = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(row["words"] as? Int == 10)
    #expect(row["eigen.zelf_count"] as? Int == 2 && row["eigen.zelf_rate"] as? Double == 20)
    #expect(row["eigen.samen_count"] as? Int == 2)
    #expect(row["kracht.kracht_count"] as? Int == 2)
    #expect(row["kracht.kracht_sum"] as? Double == 0.25)
    #expect(row["kracht.kracht_rate"] as? Double == 2.5)
  }

  /// Where an entry is all that a category of ours finds, the interval is the same.
  @Test func intervalsAreThoseOfOurCategories() throws {
    let path = try scratch.write(
      "lang.txt", String(repeating: "Ik zie de man en de kat. Jij loopt weg. ", count: 40))
    let articles = try scratch.write("lid.dic", "%\n1\tlid\n%\nde\t1\n")
    let run = try Program(
      "analyse", path, "--format", "ndjson", "--dictionary", articles, "--categories",
      "article.definite")
    let line = try #require(run.output.split(separator: "\n").first)
    let row = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    for key in ["count", "rate", "ci_low", "ci_high"] {
      let ours = try #require(row["article.definite_\(key)"] as? Double)
      #expect(row["lid.lid_\(key)"] as? Double == ours)
      #expect(ours > 0)
    }
  }

  @Test func theCodebookExplainsThem() throws {
    let run = try Program("columns", "--dictionary", plain, "--format", "csv")
    #expect(run.output.contains("analyse,eigen.zelf_count,integer,count,"))
    #expect(run.output.contains("eigen.zelf (Zichzelf), per 100 woorden"))
    #expect(run.output.contains("eigen.dic"))
  }

  @Test func theTidyFormAndThePageHaveThem() throws {
    let long = try Program(
      "analyse", text, "--long", "--format", "csv", "--dictionary", plain)
    #expect(long.output.contains(",10,eigen.zelf,2,20.000,per 100 words,"))
    let page = try Program("analyse", text, "--format", "table", "--dictionary", plain)
    #expect(page.output.contains(" eigen.dic\n  zelf "))
  }

  @Test func allProblemsAreToldWithTheirLinesAndNothingIsCounted() throws {
    let bad = try scratch.write("fout.dic", "%\n1\tx\n%\nik\t3\nw*k\t1\n")
    let run = try Program("analyse", text, "--dictionary", bad, "--dictionary", plain)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.error.contains("\(bad):4: ") && run.error.contains("\(bad):5: "))
    #expect(try Program("analyse", text, "--dictionary", scratch("geen.dic")).status == 2)
  }
}
