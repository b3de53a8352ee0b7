import Documents
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// Orders that are told inside one turn, and respondents' paths over turns.
@Suite struct NarrationTests {
  private static let tones = Result { try ToneSources.embedded() }

  private func turn(_ number: Int, _ speaker: String, _ text: String) -> Turn {
    Turn(
      number: number, speaker: speaker, role: speaker == "INT" ? .interviewer : .respondent,
      start: nil, line: number, text: Array(text.utf8))
  }

  private func respondents(_ turns: [Turn]) throws -> [Respondent] {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.open(Document(input: "test"))
    for turn in turns { reader.add(turn) }
    return Respondent.all(in: try reader.finish(by: .turn))
  }

  private func keys(_ tones: [Int]) throws -> String {
    let typology = try Self.tones.get().lexicon.typology
    return tones.map { typology.tones[$0].key }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Eerst luister ik, daarna improviseer ik.", "stem mee"),
    ("Eerst luister ik en daarna controleer ik alles.", "stem maat"),
    (
      "Ik luister eerst. Vervolgens improviseren we. Uiteindelijk controleer ik alles.",
      "stem mee maat"
    ),
    ("Vroeger controleerde ik alles, nu luister ik.", "maat stem"),
    // Time decides, not place.
    ("Nu luister ik, vroeger controleerde ik alles.", "maat stem"),
    // No words of time: nothing is told.
    ("Ik luister en ik improviseer.", ""),
    // One tone only is no order.
    ("Eerst luister ik, daarna luister ik weer.", ""),
    // Somebody else's does not count.
    ("Eerst luister ik, daarna improviseert mijn collega.", ""),
    ("Wie eerst luistert, ziet daarna meer.", ""),
  ])
  func anOrderIsTold(text: String, expected: String) throws {
    let respondent = try #require(try respondents([turn(1, "R", text)]).first)
    #expect(try respondent.narrated.map { try keys($0.tones) }.joined() == expected)
  }

  /// What is told does not enter the path, and every respondent has one of their own.
  @Test func everyRespondentHasAPath() throws {
    let listens = "Ik luister eerst naar iedereen, vraag door en geef anderen het woord."
    let checks =
      "Ik hou me aan de planning, controleer de cijfers en zorg dat de afspraken op papier staan."
    let found = try respondents([
      turn(1, "INT", checks), turn(2, "A", listens), turn(3, "B", checks),
      turn(4, "A", listens), turn(5, "INT", checks), turn(6, "B", checks),
      turn(7, "A", checks), turn(8, "A", checks),
    ])
    #expect(found.map(\.speaker) == ["A", "B"])
    #expect(try found.map { try keys($0.path.steps.map(\.tone)) } == ["stem maat", "maat"])
    #expect(found.first?.path.steps.map(\.turns) == [[2, 4], [7, 8]])
  }
}
