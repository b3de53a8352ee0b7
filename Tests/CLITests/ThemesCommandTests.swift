import Foundation
import TestSupport
import Testing

@Suite struct ThemesCommandTests {
  private let scratch: Scratch
  private let path: String

  init() throws {
    scratch = try Scratch()
    // Two themes: school with leerling, straat with buurt; fiets with neither.
    let texts = [
      "De school en de leerling.", "Die leerling op school met een fiets.",
      "De straat in de buurt.",
      "Een buurt zonder straat.", "De school heeft een leerling, een fiets.",
      "In de buurt, op straat.",
      "Leerling van de school.", "De fiets.", "De straat. De buurt. De straat.",
    ]
    let rows = texts.enumerated().map {
      "\($0.offset + 1),\($0.element.contains("school") ? "s" : "b"),\"\($0.element)\""
    }
    path = try scratch.write(
      "a.csv", "id,groep,tekst\n" + rows.joined(separator: "\n") + "\n")
  }

  private func rows(_ options: String...) throws -> [[String]] {
    let run = try Program(
      arguments: [
        "themes", path, "--text-column", "tekst", "--id-column", "id", "--group-column", "groep",
        "--format", "tsv",
      ] + options)
    #expect(run.status == 0, "\(run.error)")
    return run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func theMatrixHoldsContentWordsByDocuments() throws {
    let rows = try rows("--show", "matrix")
    #expect(rows[0].prefix(3) == ["document", "group", "words"])
    #expect(
      Set(rows[0].dropFirst(3).dropLast())
        == ["word_buurt", "word_straat", "word_leerling", "word_school", "word_fiets"])
    let straat = try #require(rows[0].firstIndex(of: "word_straat"))
    #expect(rows[9][straat] == "1" && rows[1][straat] == "0")
    #expect(rows[1].prefix(3) == ["1", "s", "5"])
    let counts = try self.rows("--show", "matrix", "--values", "count")
    #expect(counts[9][straat] == "2")
    let rates = try self.rows("--show", "matrix", "--values", "rate")
    #expect(rates[9][straat] == "33.333")
    #expect(try self.rows("--show", "matrix", "--min-documents", "4")[0].count < rows[0].count)
  }

  /// With one theme the two pairs stand against each other.
  @Test func wordsThatGoTogetherAreATheme() throws {
    let loadings = try rows("--show", "loadings", "--themes", "1")
    let byForm = Dictionary(
      uniqueKeysWithValues: loadings.dropFirst().map { ($0[0], Double($0[2]) ?? 0) })
    let school = try #require(byForm["school"])
    let straat = try #require(byForm["straat"])
    #expect(abs(school) > 0.9 && abs(straat) > 0.9 && school * straat < 0)
    #expect(byForm["leerling"] == school && byForm["buurt"] == straat)
    #expect(abs(try #require(byForm["fiets"])) < 0.8)
  }

  @Test func eigenvaluesAddUpToTheWords() throws {
    let rows = try rows("--show", "eigenvalues", "--themes", "2")
    #expect(rows.count == 6)
    #expect(abs(rows.dropFirst().reduce(0) { $0 + (Double($1[1]) ?? 0) } - 5) < 0.001)
  }

  @Test func scoresHaveARowADocument() throws {
    let rows = try rows("--show", "scores", "--themes", "2")
    #expect(rows[0] == ["document", "group", "theme_1", "theme_2", "error"])
    #expect(rows.count == 10)
  }

  @Test func littleIsCalledLittleAndTooLittleRefused() throws {
    let run = try Program("themes", path, "--text-column", "tekst", "--themes", "2")
    #expect(run.error.contains("9 documents for 5 words is little"))
    #expect(
      try Program("themes", path, "--text-column", "tekst", "--themes", "6").status == 2)
    #expect(try Program("themes", path, "--top", "0").status == 2)
  }
}
