#if Office
  import Documents
  import TestSupport
  import Testing
  @testable import Readers

  /// REFI-QDA projects; the fixtures come from `make-projects.py`.
  @Suite struct QDAProjectTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let fixtures = "\(Repository.root)/Tests/ReadersTests/Fixtures"
    private static let project = "\(fixtures)/project.qdpx"

    @Test func eachTextIsADocumentWithItsCaseAsGroup() {
      let reading = Reading(Self.project)
      #expect(
        reading.documents.map(\.id) == ["Anna", "Bram & Co", "Gesprek", "Opname", "Nota"])
      #expect(
        reading.documents.map(\.group) == ["Team Zuid", "Team Zuid", nil, "Team Noord", nil])
      #expect(reading.documents.allSatisfy { $0.input == Self.project })
      #expect(reading.strings[0] == "We nemen de tijd.\r\nEerst de koffie, één kop.\r\n")
      #expect(reading.strings[1] == "Ik begin met een rondje.\nDan pas de cijfers.")
      #expect(reading.strings[2].contains("Hoe nemen jullie") || reading.strings[2].count > 100)
      #expect(reading.strings[3].hasPrefix("INT: Hoe begint u?"))
      #expect(reading.strings[4] == "De nota ligt voor.\n")
      #expect(reading.failures.isEmpty)
      #expect(reading.end == nil)
      for note in [
        "1 references of cases to parts of texts left out",
        "1 texts of several cases, of which the first counts",
      ] {
        #expect(reading.notes.contains { $0.hasSuffix(note) })
      }
      #expect(reading.notes.contains { $0.hasSuffix("left out: 1 × <PictureSource> without text") })
      #expect(reading.notes.contains { $0.hasSuffix(".txt): read as UTF-16") })
    }

    /// Conversations are told apart from texts, as each is.
    @Test func conversationsInAProjectHaveTurns() {
      let reading = Reading(Self.project, ReadOptions { $0.prefersTranscripts = true })
      let docx = Reading(
        "\(Self.fixtures)/gesprek-labels.docx", ReadOptions { $0.prefersTranscripts = true })
      #expect(!docx.turns.isEmpty)
      #expect(
        reading.turns.map(\.shown) == docx.turns.map(\.shown) + [
          "INT: Hoe begint u?", "R1: Met een rondje.", "INT: En dan?",
        ])
      #expect(reading.strings[0] == "We nemen de tijd.\r\nEerst de koffie, één kop.\r\n")
      #expect(reading.documents.count == 5)
      #expect(reading.failures.isEmpty)
    }

    @Test(arguments: [
      ("Leeftijd", ["35", "35", nil, nil, nil]), ("Rol", [nil, "staf", nil, nil, nil]),
    ])
    func aVariableOfTheTextOrItsCaseIsTheGroup(name: String, groups: [String?]) {
      let reading = Reading(Self.project, ReadOptions { $0.groupColumn = name })
      #expect(reading.documents.map(\.group) == groups)
    }

    @Test func anUnknownVariableIsAnErrorThatListsThem() {
      let reading = Reading(Self.project, ReadOptions { $0.groupColumn = "Team" })
      #expect(reading.end?.code == .column)
      #expect(reading.end?.message == "no variable \"Team\"; it has Leeftijd, Rol")
    }

    /// Each bad text fails in its place, and the others are read.
    @Test func badTextsFailInTheirPlace() {
      let path = "\(Self.fixtures)/project-kapot.qdpx"
      let reading = Reading(path)
      #expect(reading.strings.first == "Dit is de eerste.\n")
      #expect(reading.strings.last == "Dit is de laatste.\n")
      let messages = [
        "refused: \"internal://../../etc/passwd\" points outside the archive",
        "the archive has no \"internal://0000000c-0000-4000-8000-000000000000.txt\"",
        "refused as a zip bomb: its member sources/0000000d-0000-4000-8000-000000000000.txt "
          + "unpacks to over 250 times its size",
        "lies outside the project, at \"relative:///bron.txt\"; export the project with its sources",
        "is empty", "has no text and no path to one", "is no zip archive, or an incomplete one",
      ]
      #expect(reading.failures.count == messages.count)
      for (failure, message) in zip(reading.failures, messages) {
        #expect(failure.message.hasPrefix(message))
        #expect(failure.input.hasPrefix(path))
      }
      #expect(
        reading.failures.map(\.code) == [
          .malformed, .missing, .limit, .missing, .empty, .malformed, .malformed,
        ])
      #expect(reading.end == nil)
    }

    @Test func otherArchivesAreNoProjects() throws {
      let docx = Reading(
        "\(Self.fixtures)/gesprek-labels.docx", ReadOptions { $0.format = .qdpx })
      #expect(docx.end?.message == "is no REFI-QDA project: it has no project.qde")
      let none = Reading(try scratch.write("a.qdpx", "geen zip"))
      #expect(none.end?.code == .malformed)
      #expect(Reading(try scratch.write("b.qdpx", "")).end != nil)
    }
  }
#endif
