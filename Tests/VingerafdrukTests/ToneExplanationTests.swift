import Documents
import Foundation
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// Explanations say what the classifier does, and name all that it saw.
@Suite struct ToneExplanationTests {
  private static let tones = Result { try ToneSources.embedded() }

  private func unit(_ text: String, keepsReasons: Bool = true) throws -> ToneReader.Unit {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.keepsReasons = keepsReasons
    reader.open(Document(input: "test"))
    reader.add(Segment(text: Array(text.utf8)))
    return try #require(try reader.finish(by: .text).first)
  }

  private static let texts = [
    "Ik luister eerst en vraag door; daarna pas zeg ik iets.",
    "Vroeger controleerde ik alles, nu luister ik. Mijn collega loopt graag voorop!",
    "We improviseren niet, we maken een planning: elke maandag om 9.00 uur.",
    "Op woensdag ben ik vrij.", "", "?!",
    "Ik wil deals maken en coalities vormen, liever dan te controleren. Toch? “Nee”, zei hij.",
  ]

  @Test(arguments: texts)
  func explainingChangesNothing(text: String) throws {
    let plain = try unit(text, keepsReasons: false).profile
    let explained = try unit(text)
    let explanation = try #require(explained.explanation)
    #expect(explained.profile.weights == plain.weights)
    #expect(explained.profile.confidence == plain.confidence)
    #expect(explained.profile.aspects == plain.aspects)
    #expect(explained.profile.evidence == plain.evidence)
    #expect(explanation.pieces.map(\.evidence) == plain.evidence)
    #expect(explanation.decision.weights == plain.weights)
    #expect(explanation.decision.dominant == plain.dominant)
    #expect(explanation.decision.confidence == plain.confidence)
  }

  /// What the observations add up to is the whole score, so that no feature is left without a name.
  ///
  /// Its softmax at the model's temperature has the probabilities of the decision.
  @Test(arguments: texts)
  func observationsAddUpToTheDecision(text: String) throws {
    let explanation = try #require(try unit(text).explanation)
    let probabilities = explanation.decision.probabilities
    let scores = probabilities.indices.map { column in
      explanation.observations.reduce(Double(0)) { $0 + Double($1.contributions[column]) }
    }
    // Differences of scores are log odds times the temperature, whatever that is.
    let first = try #require(probabilities.indices.max { probabilities[$0] < probabilities[$1] })
    let last = try #require(probabilities.indices.min { probabilities[$0] < probabilities[$1] })
    let temperature =
      (scores[first] - scores[last]) / log(Double(probabilities[first] / probabilities[last]))
    for column in probabilities.indices where column != first {
      let odds = log(Double(probabilities[first] / probabilities[column])) * temperature
      #expect(abs(scores[first] - scores[column] - odds) < 0.01, "\(column) in «\(text)»")
    }
    #expect(abs(temperature - Self.temperature) < 0.01, "\(temperature)")
  }

  /// As `Lexicons/tones/tones.model` has it.
  private static let temperature: Double = {
    let line = Repository.text("Lexicons/tones/tones.model")?.split(separator: "\n").first {
      $0.hasPrefix("temperature ")
    }
    return line.flatMap { Double($0.dropFirst(12)) } ?? .nan
  }()

  @Test(arguments: [
    ("Ik luister eerst.", ScopeReason.Rule?.none, ""),
    ("Ik ga niet improviseren.", .negation, "niet"),
    ("Ik luister liever dan te improviseren.", .rather, "liever"),
    ("Mijn collega improviseert graag.", .subject, "collega"),
    ("Hij zit stil, improviseert dan wat.", .sameSubject, "Hij"),
    ("Vroeger improviseerde ik, nu volg ik het schema.", .past, "Vroeger"),
    ("Met improviseren ben ik gestopt.", .stopped, "gestopt"),
    ("Ik wil improviseren.", .wish, "wil"),
    ("Op de muur stond \"improviseren mag\".", .quotation, "\""),
    ("Improviseer ik?", .question, "?"),
  ])
  func everyPolarityHasItsReason(text: String, rule: ScopeReason.Rule?, cause: String) throws {
    let unit = try unit(text)
    let pieces = try #require(unit.explanation).pieces
    let found = pieces.map { piece in
      (piece.rule, piece.cause.map { String(decoding: unit.text[$0], as: UTF8.self) } ?? "")
    }
    #expect(found.contains { $0 == (rule, cause) }, "\(found) in «\(text)»")
  }

  @Test func theStrongestObservationsStandFirst() throws {
    let explanation = try #require(try unit(Self.texts[0]).explanation)
    let dominant = try #require(explanation.decision.dominant)
    let lifts = explanation.strongest(for: dominant, 10).map { abs($0.lift) }
    #expect(lifts.count == 10)
    #expect(lifts == lifts.sorted(by: >))
  }

  /// In a conversation the turns around weigh a turn's own mixture, and the explanation says so.
  @Test func turnsAreExplainedWithTheTurnsAround() throws {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.keepsReasons = true
    reader.open(Document(input: "test"))
    for (index, text) in Self.texts.enumerated() where !text.isEmpty {
      reader.add(
        Turn(
          number: index + 1, speaker: "A", role: .respondent, start: nil, line: index + 1,
          text: Array(text.utf8)))
    }
    let units = try reader.finish(by: .turn)
    let toned = units.filter { !$0.profile.isNone }
    #expect(toned.count > 2)
    for unit in toned {
      let decision = try #require(unit.explanation).decision
      let alone = try #require(unit.decision)
      #expect(decision.weights == unit.profile.weights)
      #expect(decision.confidence == unit.profile.confidence)
      #expect(abs(decision.expected.reduce(0, +) - 1) < 1e-5)
      let products = zip(alone.shares, decision.expected).map { $0 * $1 }
      for (share, product) in zip(decision.shares, products) {
        #expect(abs(share - product / products.reduce(0, +)) < 1e-5)
      }
    }
    for unit in units where unit.profile.isNone {
      #expect(unit.explanation?.decision == unit.decision)
    }
  }
}
