import Foundation
import TestSupport
import Testing

@Suite struct OtherCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  // MARK: tokens

  @Test func tokensHaveHalfOpenByteOffsets() throws {
    let text = "Eén zo’n dag, 3,5 uur: zie https://a.nl/b.\n"
    let path = try scratch.write("a.txt", text)
    let run = try Program("tokens", path)
    #expect(run.status == 0)
    let bytes = Array(text.utf8)
    var forms: [String] = []
    for line in run.output.split(separator: "\n") {
      let token = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let form = try #require(token["form"] as? String)
      let start = try #require(token["start"] as? Int)
      let end = try #require(token["end"] as? Int)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == form)
      #expect(token["document"] as? String == path)
      #expect(
        (token["category"] is NSNull) == !["word", "number"].contains(token["kind"] as? String))
      forms.append(form)
    }
    #expect(forms == ["Eén", "zo’n", "dag", ",", "3,5", "uur", ":", "zie", "https://a.nl/b", "."])
  }

  /// Offsets count through the whole document, over all its segments.
  @Test func offsetsGoOnOverSegments() throws {
    let paragraph = "Dit is één alinea van zo’n tien woorden bij elkaar.\n\n"
    let text = String(repeating: paragraph, count: 6000)
    let run = try Program(
      "tokens", try scratch.write("a.txt", text), "--format", "tsv", "--lexical")
    let bytes = Array(text.utf8)
    let rows = run.output.split(separator: "\n").dropFirst()
    #expect(rows.count == 6000 * 11)
    let wrong = rows.filter { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard let start = Int(cells[1]), let end = Int(cells[2]) else { return true }
      return !bytes[start..<end].elementsEqual(cells[3].utf8)
    }
    #expect(wrong.isEmpty)
  }

  // MARK: explain

  @Test func explainNamesEntryAndSource() throws {
    let run = try Program("explain", "Wij zien de haven.")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Wij[1] zien de[2] haven."))
    #expect(
      run.output.contains(
        "[1] Wij @0: pronoun.personal.1pl — wij, function-words/pronoun.personal.1pl.lex:"))
  }

  @Test func explainReadsAFileToo() throws {
    let path = try scratch.write("a.txt", "Wij zien de haven.")
    #expect(try Program("explain", path).output == Program("explain", "Wij zien de haven.").output)
  }

  @Test func explainMarksTonesAsClassifyFindsThem() throws {
    let text = "Ik luister eerst en vraag door. Mijn collega loopt voorop."
    let path = try scratch.write("b.txt", text)
    let explained = try Program("explain", path, "--language", "en").output
    #expect(explained.contains("Ik luister eerst[T1] en vraag door[T2]. Mijn collega loopt"))
    #expect(
      explained.contains("[T1] luister eerst @3: stem · own actions · own — {luisteren} + eerst,"))
    #expect(explained.contains("somebody else's (somebody else is the subject: «collega» @37);"))
    let classified = try Program("classify", path, "--format", "ndjson").output
    let confidence = try #require(
      classified.split(separator: ",").first { $0.hasPrefix("\"confidence\":") }
    ).dropFirst("\"confidence\":".count)
    #expect(explained.contains("Confidence: \(confidence);"))
    #expect(classified.contains("\"dominant\":\"stem\"") && explained.contains("Dominant: stem\n"))
  }

  @Test func explainReadsATypologyToo() throws {
    let run = try Program(
      "explain", "Ik bouw niet, ik kijk na.", "--typology",
      "\(Repository.root)/Samples/team-roles/typology")
    #expect(
      run.output.contains("bouw @3: bouwer · het werk zelf · afgewezen (ontkenning: «niet» @8)"))
    #expect(run.output.contains("Overheersend: bewaker\n"))
  }

  // MARK: lexicon

  @Test func lexiconListAndShow() throws {
    let list = try Program("lexicon", "list")
    #expect(list.status == 0)
    #expect(list.output.contains("article.definite\t"))
    let show = try Program("lexicon", "show", "article.*")
    #expect(show.status == 0)
    #expect(show.output.contains("de\tarticle.definite\t"))
    #expect(show.output.contains("een\tarticle.indefinite\t"))
  }

  @Test func theShippedDirectoryIsSoundAndCountsTheSame() throws {
    let directory = "\(Repository.root)/Lexicons"
    let check = try Program("lexicon", "check", directory)
    #expect(check.status == 0)
    #expect(check.summary == "vingerafdruk: 0 problems in \(directory)")
    let letter = "\(Repository.root)/Samples/letter/input.txt"
    #expect(
      try Program("analyse", letter, "--lexicons", directory).output
        == Program("analyse", letter).output)
  }

  @Test func aBrokenDirectoryIsCheckedWhole() throws {
    let copy = scratch("Lexicons")
    try FileManager.default.copyItem(atPath: "\(Repository.root)/Lexicons", toPath: copy)
    func replace(_ file: String, _ old: String, _ new: String) throws {
      let text = try #require(Repository.text("\(copy)/\(file)"))
      #expect(text.contains(old), "\(file) has no \(old)")
      _ = try scratch.write("Lexicons/\(file)", text.replacing(old, with: new, maxReplacements: 1))
    }
    try replace("function-words/article.definite.lex", "licence: CC-BY-4.0\n", "")
    try replace(
      "function-words/article.indefinite.lex", "category: article.indefinite",
      "category: article.none")
    try replace("sources.tsv", "key\t", "sleutel\t")
    let run = try Program("lexicon", "check", copy)
    #expect(run.status == 1)
    #expect(
      run.error.contains("\(copy)/function-words/article.definite.lex:1: the header has no licence")
    )
    #expect(
      run.error.contains(
        "\(copy)/function-words/article.indefinite.lex:1: unknown category article.none"))
    #expect(run.error.contains("\(copy)/sources.tsv:1: the header must be"))
    #expect(run.summary.hasSuffix("problems in \(copy)"))
  }

  @Test func aDirectoryThatIsNotThereIsNamed() throws {
    let run = try Program("lexicon", "check", scratch("geen"))
    #expect(run.status != 0)
    #expect(run.error.contains("no such directory"))
  }

  @Test func completionsAreWritten() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try Program("--generate-completion-script", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("analyse"))
    }
  }
}
