import Inflection
import Testing

/// The lists themselves, and what reading them says about broken ones.
@Suite struct ListTests {
  private static let verbs = "lemma\tpast.sg\tpast.pl\tparticiple\tauxiliary\n"
  private static let nouns = "lemma\tarticle\tplural\n"
  private static let adjectives = "lemma\tinflected\tcomparative\tsuperlative\n"

  private static func inflector(verbs: String) throws -> Inflector {
    try Inflector(
      verbs: Array(verbs.utf8), nouns: Array(nouns.utf8), adjectives: Array(adjectives.utf8))
  }

  @Test func listsAreLargeEnough() throws {
    let inflector = try Lists.inflector()
    #expect(inflector.lemmas(of: .verbs).count >= 2_500)
    #expect(inflector.lemmas(of: .verbs).count { $0.contains("|") } >= 1_000)
    #expect(inflector.lemmas(of: .nouns).count >= 4_000)
    #expect(inflector.lemmas(of: .adjectives).count >= 1_500)
    #expect(inflector.contains("mee|nemen", in: .verbs))
    #expect(!inflector.contains("meenemen", in: .verbs))
  }

  @Test func articlesAndAuxiliariesAreKnownWords() throws {
    let rows = { (name: String) throws in
      String(decoding: try Lists.bytes(name), as: UTF8.self).split(separator: "\n").dropFirst().map
      {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    }
    for row in try rows("nouns.tsv") {
      #expect(["de", "het", "de,het"].contains(row[1]), "\(row)")
    }
    for row in try rows("verbs.tsv") {
      #expect(["", "hebben", "zijn", "hebben,zijn"].contains(row[4]), "\(row)")
      #expect(row[0].contains("|") || !row[4].isEmpty, "\(row)")
    }
  }

  /// A lemma of a separable verb whose base is in the list has its forms.
  @Test func strongBasesGiveTheirFormsToSeparableVerbs() throws {
    let inflector = try Lists.inflector()
    for (lemma, participle) in [
      ("mee|denken", "meegedacht"), ("op|staan", "opgestaan"), ("aan|bieden", "aangeboden"),
      ("deel|nemen", "deelgenomen"), ("af|spreken", "afgesproken"), ("uit|vinden", "uitgevonden"),
      ("over|leggen", "overgelegd"), ("door|zetten", "doorgezet"), ("terug|komen", "teruggekomen"),
    ] {
      #expect(inflector.contains(lemma, in: .verbs), "\(lemma)")
      #expect(inflector.verb(lemma).contains(.init(participle, .participle)), "\(participle)")
    }
  }

  /// Participles of all strong verbs must look like participles of a strong or irregular verb.
  @Test func strongParticiplesHaveAPlausibleShape() throws {
    let inflector = try Lists.inflector()
    let text = String(decoding: try Lists.bytes("verbs.tsv"), as: UTF8.self)
    var strong = 0
    for line in text.split(separator: "\n").dropFirst() {
      let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard !row[2].isEmpty, !row[0].contains("|"), row[3] != "-" else { continue }
      strong += 1
      for form in inflector.verb(row[0]) where form.wordClass == .participle {
        #expect(["n", "d", "t"].contains(form.form.last), "\(form.form)")
      }
      #expect(
        inflector.verb(row[0]).contains { $0.wordClass == .pastPlural && $0.form.hasSuffix("n") },
        "\(row[0])")
    }
    #expect(strong >= 400)
  }

  @Test(arguments: [
    ("lemma\tpast\n", 1, "the header must be"),
    (verbs + "maken\t\t\t\thebben", 2, "must end with a newline"),
    (verbs + "maken\t\t\thebben\n", 2, "4 fields where the header has 5"),
    (verbs + "maken\t\t\t\thebben\nlopen\t\t\t\thebben\n", 3, "sorted by code point"),
    (verbs + "maken\t\t\t\thebben\nmaken\t\t\t\thebben\n", 3, "each once"),
    ("", 1, "the header must be"),
  ])
  func brokenListsAreRefused(text: String, line: Int, message: String) throws {
    do {
      _ = try Self.inflector(verbs: text)
      Issue.record("no error for \(text)")
    } catch let error as InflectionError {
      #expect(error.list == "verbs.tsv")
      #expect(error.line == line)
      #expect(error.message.contains(message))
    }
  }

  @Test func aPastWithoutPluralGivesTheStem() throws {
    let inflector = try Self.inflector(verbs: Self.verbs + "froberen\tfroberde\t\t\thebben\n")
    let forms = inflector.verb("froberen").map(\.form)
    #expect(forms.contains("frober"))
    #expect(forms.contains("gefroberd"))
    #expect(!forms.contains("frobeer"))
  }

  @Test func aDashMeansThatThereIsNoForm() throws {
    let inflector = try Self.inflector(verbs: Self.verbs + "froppen\t-\t-\t-\thebben\n")
    let classes = Set(inflector.verb("froppen").map(\.wordClass))
    #expect(!classes.contains(.pastSingular))
    #expect(!classes.contains(.participle))
    #expect(classes.contains(.presentT))
  }
}
