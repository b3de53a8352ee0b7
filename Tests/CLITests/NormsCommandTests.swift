import Foundation
import TestSupport
import Testing

@Suite struct NormsCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Texts of 240 words with 0, 1, 2 … times *ik* in each sentence of eight words.
  private func corpus() throws -> String {
    let texts = (0..<6).map { number in
      let words =
        Array(repeating: "ik", count: number)
        + Array(repeating: "straat", count: 8 - number)
      let sentence = words.joined(separator: " ").capitalized + ". "
      return #"{"id":"\#(number)","text":"\#(String(repeating: sentence, count: 30))"}"#
    }
    return try scratch.write("corpus.ndjson", texts.joined(separator: "\n") + "\n")
  }

  private func rows(_ path: String) throws -> [String: [String]] {
    let text = try #require(Repository.text(path))
    return Dictionary(
      uniqueKeysWithValues: text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
        let fields = $0.split(separator: "\t").map(String.init)
        return (fields[0], fields)
      })
  }

  @Test func aNormIsMadeAndUsed() throws {
    let norm = scratch("proef.tsv")
    let made = try Program(
      "norms", "build", try corpus(), "--register", "proef", "--description", "verzonnen", "-o",
      norm)
    #expect(made.status == 0, "\(made.error)")
    let ik = try #require(try rows(norm)["ik_rate"])
    // Rates 0, 12.5, 25, 37.5, 50, 62.5.
    #expect(ik[1] == "6" && ik[2] == "31.250" && ik[3] == "23.385")
    #expect(ik[4] == "0.000" && ik[8] == "31.250" && ik[12] == "62.500")
    let text = try #require(Repository.text(norm))
    #expect(text.hasPrefix("# name: proef\n# register: verzonnen\n"))
    #expect(text.contains("# texts: 6\n# words: 1440\n") && text.contains("# lexicon_sha256: "))
    #expect(!text.contains("ik_count") && !text.contains("organisation_mijn"))

    let run = try Program(
      "analyse", try corpus(), "--norm", norm, "--format", "ndjson", "--level", "full")
    #expect(run.status == 0)
    let found = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(found.allSatisfy { $0["norm"] as? String == "proef" })
    #expect(found[0]["ik_rate_percentile"] as? Double == 0)
    #expect(found[5]["ik_rate_percentile"] as? Double == 100)
  }

  @Test func shortTextsAreLeftOutAndGetNoPercentile() throws {
    let norm = scratch("lang.tsv")
    let none = try Program(
      "norms", "build", try corpus(), "--register", "lang", "--minimum", "241", "-o", norm)
    #expect(none.status == 2)
    #expect(Repository.text(norm) == nil)
    _ = try Program("norms", "build", try corpus(), "--register", "lang", "-o", norm)
    let text = try scratch.write("kort.txt", String(repeating: "Ik ga nu weg. ", count: 49))
    let run = try Program("analyse", text, "--norm", norm, "--format", "ndjson")
    #expect(run.output.contains(#""norm":"lang""#))
    #expect(run.output.contains(#""ik_rate_percentile":null"#))
    let page = try Program("analyse", text, "--norm", norm, "--format", "table")
    #expect(page.output.contains("geen percentielen: de norm lang geldt vanaf 200 woorden"))
  }

  /// 240 words are thirty sentences of eight: pieces of 56 words and a rest of 16.
  @Test func textsAreCutIntoPiecesOfWholeSentences() throws {
    let norm = scratch("stuk.tsv")
    let made = try Program(
      "norms", "build", try corpus(), "--register", "stuk", "--segment", "50", "-o", norm)
    #expect(made.status == 0)
    let text = try #require(Repository.text(norm))
    #expect(text.contains("# least_words: 50\n# texts: 24\n# words: 1344\n"))
  }

  @Test func aNormWithoutANameIsNoNorm() throws {
    #expect(try Program("norms", "build", try corpus()).status == 2)
    #expect(try Program("norms", "build", try corpus(), "--register", "a b").status == 2)
    let run = try Program("analyse", try corpus(), "--norm", "bestaatniet")
    #expect(run.status == 2)
    #expect(run.error.contains("krant") && run.error.contains("encyclopedie"))
  }

  @Test func aNormThatWasMadeInAnotherWayIsRefused() throws {
    let norm = scratch("los.tsv")
    _ = try Program("norms", "build", try corpus(), "--register", "los", "--lexical", "-o", norm)
    #expect(try Program("analyse", try corpus(), "--norm", norm).status == 2)
    #expect(try Program("analyse", try corpus(), "--norm", norm, "--lexical").status == 0)
  }

  @Test func thoseThatComeAlongSayWhatTheyAreMadeOf() throws {
    let run = try Program("norms", "list")
    #expect(run.status == 0)
    for name in ["krant", "encyclopedie", "wet"] {
      #expect(run.output.contains("\(name)\n  register:"))
    }
    for key in ["source", "licence", "unit", "texts", "words", "lexicon_sha256"] {
      #expect(run.output.components(separatedBy: "  \(key): ").count == 4)
    }
  }

  @Test func theCodebookExplainsPercentiles() throws {
    let run = try Program("columns", "--norm", "krant", "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output.contains("\nanalyse,norm,text,"))
    #expect(run.output.contains("\nanalyse,ik_rate_percentile,decimal,percentile,"))
  }

  @Test func theTidyFormHasPercentiles() throws {
    let run = try Program(
      "analyse", "\(Repository.root)/Samples/letter/input.txt", "--norm", "krant", "--long",
      "--format", "csv")
    #expect(run.output.contains(",ik_rate_percentile,"))
    #expect(run.output.contains("percentile"))
    #expect(run.output.split(separator: "\n").first?.contains(",norm,") == true)
  }
}
