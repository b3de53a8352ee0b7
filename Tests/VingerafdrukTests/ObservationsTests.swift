import Bytes
import Counting
import Documents
import Lexicons
import Measures
import TestSupport
import Testing
import Vingerafdruk

@Suite struct ObservationsTests {
  private func observe(
    _ segments: [String], _ gathering: Gathering = .all, isTurn: Bool = false,
    context: Bool = false
  ) throws -> Observations {
    var analyzer = try Analyzer(
      lexicon: Shipped.lexicon(), context: context ? Shipped.context() : nil)
    var observations = Observations(gathering, categories: analyzer.lexicon.categories.count)
    for segment in segments {
      try analyzer.observe(
        Segment(text: Array(segment.utf8)), isTurn: isTurn, into: &observations)
    }
    return observations
  }

  /// Wherever a text is cut between paragraphs, its parts add up to the whole.
  @Test(arguments: 0..<6)
  func appendedPartsEqualTheWhole(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let parts = (0..<12).map { _ in RandomText.sentences(40, using: &generator) + "Slot.\n\n" }
    let whole = try observe([parts.joined()])
    for cut in [1, 5, 11] {
      var sum = try observe(Array(parts[..<cut]))
      sum.append(try observe(Array(parts[cut...])))
      #expect(sum == whole)
    }
  }

  /// Beyond the limit blocks are joined, and still do not depend on where the text was cut.
  @Test(arguments: [(0, 700), (1, 1_400), (2, 3_000)])
  func joinedBlocksDoNotDependOnTheCut(seed: UInt64, sentences: Int) throws {
    var generator = SplitMix64(seed: seed)
    let words = ["ik", "wij", "school", "de", "niet", "gemeente", "hij", "op", "kan", "samen"]
    let lines = (0..<sentences).map { _ in
      (0..<Int.random(in: 2...9, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ") + "\n\n"
    }
    let whole = try observe([lines.joined()], [.blocks])
    #expect(whole.blocks.count <= CountBlocks.limit + 1)
    #expect(whole.blocks.count > min(sentences, CountBlocks.limit) / 4)
    var parts = Observations([.blocks], categories: whole.counts.categories.count)
    var start = 0
    while start < lines.count {
      let end = min(lines.count, start + Int.random(in: 1...1_300, using: &generator))
      parts.append(try observe([lines[start..<end].joined()], [.blocks]))
      start = end
    }
    #expect(parts == whole)
  }

  @Test func aTurnIsOneBlock() throws {
    let turns = ["Ik ga. Jij blijft.", "Wij gaan.", "!"]
    #expect(try observe(turns, isTurn: true).blocks.count == 2)
    #expect(try observe(turns).blocks.count == 3)
  }

  @Test func nothingIsGatheredThatWasNotAskedFor() throws {
    let observations = try observe(["Je kunt het niet weten. Gewoon doen."], [])
    #expect(observations.markers == MarkerCounts())
    #expect(observations.blocks.count == 0)
    #expect(observations.sequence.count == 0)
    #expect(observations.counts.words == 7)
  }

  @Test func resetLeavesNothing() throws {
    var observations = try observe(["Je kunt het niet weten. Gewoon doen."])
    observations.reset()
    #expect(
      observations == Observations(.all, categories: observations.counts.categories.count))
  }

  /// Every occurrence by hand; a modal is negated by a negation in its clause.
  @Test(arguments: [
    ("Ik kan het.", [Marker.kunnen: 1]),
    ("Ik kan het niet.", [.kunnen: 1, .notKunnen: 1]),
    ("Ik wil wel, maar ik mag niet.", [.willen: 1, .mogen: 1, .notMogen: 1]),
    ("Niemand durft dat.", [.durven: 1, .notDurven: 1]),
    ("De wil ontbreekt.", [.willen: 0, .longWord: 1]),
    ("Ik zou dat nooit moeten.", [.zullen: 1, .notZullen: 1, .moeten: 1, .notMoeten: 1]),
    ("Ik weet het; dat zal niet.", [.weten: 1, .zullen: 1, .notZullen: 1]),
    ("Dat is gewoon de gemeenschap.", [.gewoon: 1, .longWord: 1]),
    ("Onze school helpt hen. Wij gaan.", [.weNearOrganisation: 1, .theyNearOrganisation: 1]),
    ("Kunt u komen? Ik hoop dat ge komt.", [.kunnen: 1, .formalAddress: 1, .flemishAddress: 1]),
  ])
  func markersAreFound(text: String, expected: [Marker: Int]) throws {
    let markers = try observe([text], context: true).markers
    for (marker, count) in expected { #expect(markers[marker] == count, "\(text): \(marker)") }
    for marker in Marker.modals + Marker.modals.compactMap(\.negated)
    where expected[marker] == nil {
      #expect(markers[marker] == 0, "\(text): \(marker)")
    }
  }

  @Test func everyMarkerFormIsReadInCapitalsToo() throws {
    #expect(try observe(["KAN KUNNEN Mocht Wéét"]).markers[.kunnen] == 2)
  }
}
