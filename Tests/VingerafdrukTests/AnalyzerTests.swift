import Counting
import Disambiguation
import Documents
import Lexicons
import Measures
import TestSupport
import Testing
import Vingerafdruk

@Suite struct AnalyzerTests {
  private func analyzer(context: Bool = true) throws -> Analyzer {
    try Analyzer(lexicon: Shipped.lexicon(), context: context ? Shipped.context() : nil)
  }

  @Test func theExampleOfTheDocumentationWorks() throws {
    var analyzer = try Analyzer(lexicon: .embedded(), context: .embedded())
    let fingerprint = try analyzer.fingerprint(of: "Wij zien dat hij zijn werk doet.")
    #expect(fingerprint.counts.words == 7)
    #expect(fingerprint.counts.sentences == 1)
    #expect(fingerprint.verdict == .tooShort)
    let we = try #require(analyzer.lexicon.categories.number(of: "pronoun.personal.1pl"))
    #expect(fingerprint.rate(of: we) == Rate(count: 1, words: 7))
  }

  /// measures.md §1: the word count depends on no lexicon and no model.
  @Test func theWordCountDoesNotDependOnContext() throws {
    var with = try analyzer()
    var without = try analyzer(context: false)
    for slug in ["letter", "policy", "interview-wijkteam"] {
      let text = try #require(Repository.text("Samples/\(slug)/input.txt"))
      let one = try with.fingerprint(of: text).counts
      let other = try without.fingerprint(of: text).counts
      #expect(one.words == other.words)
      #expect(one.sentences == other.sentences)
    }
  }

  @Test func theWordCountDoesNotDependOnTheLists() throws {
    let text = try #require(Repository.text("Samples/interview-wijkteam/input.txt"))
    let fewer = LexiconSource.embedded.filter { !$0.path.hasPrefix("organisation/") }
    let ambiguous = fewer.map { source in
      source.path.hasSuffix("ambiguous-forms.tsv")
        ? LexiconSource(
          path: source.path,
          bytes: Array(
            String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
              .filter { !$0.contains("organisation") }.joined(separator: "\n").utf8) + [0x0A])
        : source
    }
    var whole = try analyzer(context: false)
    var part = try Analyzer(lexicon: Lexicon(sources: ambiguous), context: nil)
    #expect(try whole.fingerprint(of: text).counts.words == part.fingerprint(of: text).counts.words)
  }

  @Test func rollupsAreSumsOfTheirCategories() throws {
    var analyzer = try analyzer()
    let text = try #require(Repository.text("Samples/interview-secretaris/input.txt"))
    let fingerprint = try analyzer.fingerprint(of: text)
    for rollup in analyzer.lexicon.rollups {
      let sum = rollup.categories.reduce(0) { $0 + fingerprint.counts[$1] }
      #expect(fingerprint.rate(of: rollup).count == sum, "\(rollup.id)")
      let bounds = fingerprint.decisionBounds(of: rollup.categories)
      let rate = fingerprint.rate(of: rollup).value
      #expect(bounds.low <= rate + 1e-9 && rate <= bounds.high + 1e-9, "\(rollup.id)")
      #expect(bounds.low >= -1e-9 && bounds.high <= 100 + 1e-9, "\(rollup.id)")
    }
  }

  @Test func oneAnalyzerServesManyTexts() throws {
    var used = try analyzer()
    for text in ["Ik ga.", "", "Wij gaan naar onze school, hij ook.", "Ik ga."] {
      var fresh = try analyzer()
      #expect(try used.fingerprint(of: text).counts == fresh.fingerprint(of: text).counts)
    }
  }
}
