import Counting
import Documents
import Lexicons
import Measures
import TestSupport
import Testing
import Vingerafdruk

/// Measures of small texts, against figures by hand.
@Suite struct MeasureTests {
  private func fingerprint(_ text: String) throws -> Fingerprint {
    var analyzer = try Analyzer(lexicon: Shipped.lexicon(), context: Shipped.context())
    return try analyzer.fingerprint(of: text)
  }

  private func value(_ id: String, _ text: String) throws -> Double? {
    let table = MeasureTable(try Shipped.lexicon())
    let measure = try #require(table.measures.first { $0.id == id })
    return measure.value(of: try fingerprint(text))
  }

  private static let byHand: [(id: String, text: String, expected: Double)] = [
    // 2 articles, 1 preposition, 1 pronoun, 1 adverb, of 10 words: 30 + 30 − 10 − 10.
    ("cdi", "Wij legden de zware steen op het natte gras gisteravond.", 40.0),
    // wij, onze against ik: 2 of 3.
    // 2 articles, 2 nouns, 1 adjective, 1 preposition, 1 verb, of 7 words.
    ("formality", "De rode fiets staat in de straat.", (500.0 / 7 + 100) / 2),
    ("we_ness", "Wij vieren feest. Ik vier ons feest.", 2.0 / 3),
    ("words_per_sentence", "Wij gaan. Ik ga ook mee.", 3),
    ("address_formal", "Kunt u komen? Uw fiets staat er. Jij ook.", 2.0 / 3),
    ("address_mixing", "Kunt u komen? Uw fiets staat er. Jij ook.", 1.0 / 3),
    ("organisation_own", "Mijn school, onze school, de school, die school.", 0.5),
    ("we_organisation_share", "Wij helpen de school. Zij komen.", 1),
    ("modal_kunnen", "Ik kan dat niet en jij kunt alles, ik kan.", 30),
    ("modal_kunnen_negated", "Ik kan dat niet en jij kunt alles, ik kan.", 1.0 / 3),
    ("gewoon", "Dat is gewoon zo.", 25),
    ("long_words", "De gemeente bouwt bruggen.", 50),
  ]

  @Test(arguments: byHand)
  func valuesAreThoseByHand(id: String, text: String, expected: Double) throws {
    let found = try #require(try value(id, text), "\(id)")
    #expect(abs(found - expected) < 1e-9, "\(id): \(found)")
  }

  /// Every share is what its formula makes of the counts in the same row.
  @Test func cdiIsRecomputableFromTheRow() throws {
    let lexicon = try Shipped.lexicon()
    let text = try #require(Repository.text("Samples/interview-wijkteam/input.txt"))
    let fingerprint = try fingerprint(text)
    func rate(_ name: String) throws -> Double {
      let rollup = try #require(lexicon.rollups.first { $0.id == "liwc_\(name)" })
      return fingerprint.rate(of: rollup).value
    }
    var expected = 30 + (try rate("article")) + (try rate("prep"))
    for name in ["ppron", "ipron", "auxverb", "conj", "adverb", "negate"] {
      expected -= try rate(name)
    }
    let cdi = try #require(MeasureTable(lexicon).measures.first { $0.id == "cdi" })
    #expect(abs(try #require(cdi.value(of: fingerprint)) - expected) < 1e-9)
    let interval = try #require(cdi.interval(of: fingerprint))
    #expect(interval.low < expected && expected < interval.high)
  }

  @Test func whatIsNotThereHasNoValue() throws {
    for id in ["we_ness", "address_formal", "modal_durven_negated", "mtld", "arc_plot_1"] {
      #expect(try value(id, "Het regent.") == nil, "\(id)")
    }
  }

  /// Without context nothing tells nouns from verbs.
  @Test func withoutContextThereIsNoFormality() throws {
    var analyzer = try Analyzer(lexicon: Shipped.lexicon(), context: nil)
    let fingerprint = try analyzer.fingerprint(of: "De rode fiets staat in de straat.")
    let table = MeasureTable(try Shipped.lexicon())
    let formality = try #require(table.measures.first { $0.id == "formality" })
    #expect(formality.value(of: fingerprint) == nil)
  }

  @Test func aShortTextHasNoIntervals() throws {
    let short = try fingerprint("Wij zien dat hij zijn werk doet.")
    for measure in MeasureTable(try Shipped.lexicon()).measures {
      #expect(measure.interval(of: short) == nil, "\(measure.id)")
    }
  }

  @Test func theArcGoesFromNothingToAHundred() throws {
    let text = try #require(Repository.text("Samples/interview-wijkteam/input.txt"))
    let sequence = try fingerprint(text).observations.sequence
    for stage in [WordSequence.Stage.staging, .plot, .tension] {
      let arc = try #require(NarrativeArc.arc(of: stage, in: sequence))
      #expect(arc.count == 5 && arc.min() == 0 && arc.max() == 100)
    }
  }

  @Test func everyMeasureHasAFormulaAndAUniqueName() throws {
    let measures = MeasureTable(try Shipped.lexicon()).measures
    #expect(Set(measures.map(\.id)).count == measures.count)
    for measure in measures { #expect(!measure.formula.isEmpty, "\(measure.id)") }
  }

  /// By hand: two speakers with the same words match wholly; windows cut the turns.
  @Test func aConversationIsMatched() throws {
    let lexicon = try Shipped.lexicon()
    var analyzer = try Analyzer(lexicon: lexicon, context: nil)
    var conversation = Conversation(name: "gesprek", lexicon: lexicon)
    for (person, text) in [
      ("An", "Ik zie de straat."), ("Bo", "Ik zie de straat."), ("An", "Ik zie de straat."),
      ("Bo", "Loop!"),
    ] {
      var turn = Observations(.blocks, categories: lexicon.categories.count)
      try analyzer.observe(Segment(text: Array(text.utf8)), isTurn: true, into: &turn)
      conversation.addTurn(of: person, turn)
    }
    let matches = conversation.matches(window: 2)
    #expect(matches.map(\.kind) == [.pair, .window, .window, .answer, .answer, .dyad])
    #expect(matches[1].match.value == 1)
    #expect(try #require(matches[2].match.value) < 0.001)
    #expect(matches.filter { $0.kind == .answer }.map(\.exchanges) == [1, 2])
    #expect(conversation.matches(focus: "Cy").isEmpty)
  }
}
