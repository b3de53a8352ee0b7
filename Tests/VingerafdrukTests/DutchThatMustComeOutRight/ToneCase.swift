import Documents
import Lexicons
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// A sentence of our own and what must come out: `stem own` must be among the evidence, `-mee` says
/// that no evidence of that tone may count for the speaker.
struct ToneCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  private static let tones = Result { try ToneSources.embedded() }

  /// Holds the case to what the pipeline finds.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let tones = try Self.tones.get()
    let typology = tones.lexicon.typology
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: tones)
    reader.open(Document(input: "test"))
    reader.add(Segment(text: Array(text.utf8)))
    let unit = try #require(try reader.finish(by: .text).first, sourceLocation: sourceLocation)
    let found = unit.profile.evidence.map { piece in
      let words = String(decoding: unit.text[piece.range], as: UTF8.self)
      return "\(typology.tones[piece.tone].key) \(piece.polarity.name): \(words)"
    }
    for wanted in expected.split(separator: ";").map({ $0.drop { $0 == " " } }) {
      if wanted.hasPrefix("-") {
        let tone = try #require(
          typology.tone(String(wanted.dropFirst())), sourceLocation: sourceLocation)
        let counted = unit.profile.evidence.contains { $0.tone == tone && $0.polarity.counts }
        #expect(!counted, "«\(text)» has \(found)", sourceLocation: sourceLocation)
      } else {
        #expect(
          found.contains { $0.hasPrefix(wanted + ":") }, "«\(text)» has \(found), not \(wanted)",
          sourceLocation: sourceLocation)
      }
    }
  }
}
