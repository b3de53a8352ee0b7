import Disambiguation
import Documents
import Lexicons
import Pages
import TestSupport
import Testing
import Vingerafdruk

/// Pages made from events, with the shipped lexicons.
enum TestPages {
  private static let tonesResult = Result { try ToneSources.embedded() }

  /// The five tones.
  static func tones() throws -> ToneReader.Tones { try tonesResult.get() }

  /// A page of some events.
  static func page(
    of events: [DocumentEvent], _ change: (inout PageOptions) -> Void = { _ in }
  ) throws -> ReportPage {
    var options = PageOptions()
    change(&options)
    var reader = try PageReader(
      lexicon: try Shipped.lexicon(), context: try Shipped.context(), tones: try tones(),
      options: options)
    for event in events { try reader.add(event) }
    return try reader.finish()
  }

  /// The events of a text.
  static func text(_ text: String, name: String = "brief.txt", group: String? = nil)
    -> [DocumentEvent]
  {
    [
      .document(Document(input: name, group: group)), .segment(Segment(text: Array(text.utf8))),
    ]
  }

  /// The events of an answer in a table.
  static func answer(_ text: String, id: String, group: String? = nil) -> [DocumentEvent] {
    [
      .document(Document(input: "antwoorden.csv", id: id, group: group)),
      .segment(Segment(text: Array(text.utf8))),
    ]
  }

  /// The events of a conversation.
  static func conversation(_ turns: [(speaker: String, role: Turn.Role?, text: String)])
    -> [DocumentEvent]
  {
    [.document(Document(input: "gesprek.txt"))]
      + turns.enumerated().map { index, turn in
        .turn(
          Turn(
            number: index + 1, speaker: turn.speaker, role: turn.role, start: nil, line: index + 1,
            text: Array(turn.text.utf8)))
      }
  }

  /// A text of at least so many words, from the samples.
  static func sample(words: Int) throws -> String {
    let letter = try #require(Repository.text("Samples/letter/input.txt"))
    let count = letter.split { $0 == " " || $0 == "\n" }.count
    return String(repeating: letter + "\n", count: words / count + 1)
  }
}
