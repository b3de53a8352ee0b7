import Documents
import Readers
import Testing

/// One conversation in the shapes that transcripts come in gives the same turns.
@Suite struct DocumentConversationTests {
  private static let texts = [
    "Hoe gaat het vergaderen bij u in de straat?",
    "Rustig. We nemen de tijd. Kijk: eerst de koffie, dan de buren en dan pas de plannen.",
    "En wie leidt dat?",
    "Niemand. We zitten in een kring, zwart-wit is het nooit.",
    "Nou ja, jij begint altijd, Fadoua.",
    "Ik zet de klok, verder niets.",
    "Wat levert het op?",
    "Een speeltuin, een heg en minder ruzie.",
  ]
  private static let labels = ["INT", "R1", "INT", "R2", "R1", "R2", "INT", "R1"]

  private func check(_ name: String, _ names: [String], times: [String]? = nil) {
    let reading = Reading(fixture: name, .transcript)
    #expect(reading.end == nil)
    let renamed = zip(Self.labels, names).reduce(into: [:]) { $0[$1.0] = $1.1 }
    #expect(reading.turns.map(\.speaker) == Self.labels.map { renamed[$0] ?? $0 })
    #expect(reading.turns.map { String(decoding: $0.text, as: UTF8.self) } == Self.texts)
    if let times { #expect(reading.turns.map(\.start) == times) }
  }

  @Test func aPlainText() { check("gesprek.txt", Self.labels) }

  #if Office
    /// Bold labels that Word split over runs, as Word and LibreOffice write them.
    @Test(arguments: ["gesprek-labels.docx", "gesprek-labels.odt"])
    func labels(name: String) { check(name, Self.labels) }

    /// A table with a column of times, below a table that is none of the conversation.
    @Test(arguments: ["gesprek-tabel.docx", "gesprek-tabel.odt", "gesprek-tabel.html"])
    func tables(name: String) {
      check(
        name, Self.labels,
        times: [
          "0:00:01", "0:00:09", "0:00:31", "0:00:34", "0:00:45", "0:00:50", "0:00:58", "0:01:02",
        ])
    }

    /// `00:00:09 Spreker 2`.
    @Test func wordOnline() {
      let names = ["Spreker 1", "Spreker 2", "Spreker 1", "Spreker 3"]
      check(
        "gesprek-word-online.docx", names,
        times: [
          "00:00:01", "00:00:09", "00:00:31", "00:00:34", "00:00:45", "00:00:50", "00:00:58",
          "00:01:02",
        ])
    }

    /// `Vries, Piet de   0:09`, then the text on lines of its own.
    @Test func teams() {
      check(
        "gesprek-teams.docx",
        ["Jansen, Anna", "Vries, Piet de", "Jansen, Anna", "Amrani, Fadoua"],
        times: ["0:01", "0:09", "0:31", "0:34", "0:45", "0:50", "0:58", "1:02"])
    }

    @Test(.enabled(if: Programs.hasPoppler)) func pdf() { check("gesprek-labels.pdf", Self.labels) }

    /// Roles are guessed, and said.
    @Test func whoAsksIsTheInterviewer() {
      let roles = Reading(fixture: "gesprek-labels.docx", .transcript).turns.map(\.role)
      #expect(roles[0] == .interviewer)
      #expect(roles[1] == .respondent)
    }
  #endif
}
