import Foundation
import TestSupport
import Testing

@Suite struct ColumnsCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func codebook(_ options: String...) throws -> [[String: Any]] {
    let run = try Program(arguments: ["columns", "--format", "ndjson"] + options)
    #expect(run.status == 0)
    return try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: [
    ["analyse"], ["analyse", "--level", "liwc"], ["analyse", "--level", "full"],
    ["analyse", "--long"], ["classify"], ["classify", "--level", "sentence"],
    ["classify", "--level", "turn"], ["classify", "--long"],
    ["classify", "--level", "sentence", "--long"], ["classify", "--scales"],
    ["classify", "--scales", "--long"],
  ])
  func everyWrittenColumnIsInTheCodebook(arguments: [String]) throws {
    let path = try scratch.write("a.txt", "INT: Hoe gaat het?\nR1: Ik luister naar wie er komt.\n")
    let run = try Program(arguments: arguments + [path, "--format", "csv"])
    let header = try #require(run.output.split(separator: "\n").first).split(separator: ",")
    let codebook =
      try arguments.contains("--long") ? codebook("--long") : codebook()
    let known = codebook.filter { $0["command"] as? String == arguments[0] }.compactMap {
      $0["column"] as? String
    }
    #expect(header.count > 5)
    #expect(Set(header.map(String.init)).subtracting(known) == [])
  }

  @Test func everyColumnHasAMeaningInBothLanguages() throws {
    for (dutch, english) in zip(try codebook(), try codebook("--language", "en")) {
      #expect(dutch["column"] as? String == english["column"] as? String)
      for entry in [dutch, english] {
        for key in ["meaning", "unit", "type"] {
          #expect((entry[key] as? String)?.isEmpty == false, "\(entry)")
        }
      }
    }
  }

  /// A formula names columns; what it names must exist.
  @Test func ratesSayWhatTheyAreComputedFrom() throws {
    let entries = try codebook()
    let columns = Set(entries.compactMap { $0["column"] as? String })
    let rates = entries.filter { ($0["column"] as? String)?.hasSuffix("_rate") == true }
    #expect(rates.count > 50)
    for rate in rates {
      let words = try #require(rate["formula"] as? String).split(separator: " ")
      #expect(words.count == 5)
      #expect(columns.contains(String(words[2])) && words[4] == "words")
    }
  }

  @Test func theTidyFormHasARowForEachDocumentAndMeasure() throws {
    let path = try scratch.write("a.csv", "id,groep,tekst\n1,raad,Ik zie dat ik ga.\n2,raad,Jij.\n")
    let arguments = [
      path, "--text-column", "tekst", "--id-column", "id", "--group-column", "groep", "--format",
      "ndjson",
    ]
    let wide = try Program(arguments: ["analyse"] + arguments)
    let long = try Program(arguments: ["analyse", "--long"] + arguments)
    let rows = try long.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let ik = try #require(rows.first { $0["measure"] as? String == "ik" })
    #expect(ik["document"] as? String == "1" && ik["group"] as? String == "raad")
    #expect(ik["count"] as? Int == 2 && ik["words"] as? Int == 5)
    #expect(ik["value"] as? Double == 40 && ik["unit"] as? String == "per 100 words")
    // Too short for an interval (measures.md §4).
    #expect(ik["low"] is NSNull && ik["high"] is NSNull)
    let rates = wide.output.split(separator: "\n")[0].components(separatedBy: "_rate\"").count - 1
    #expect(rows.count { ($0["unit"] as? String) == "per 100 words" } == 2 * rates)
  }
}
