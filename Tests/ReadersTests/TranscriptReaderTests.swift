import Documents
import Readers
import TestSupport
import Testing

/// measures.md §7 for transcripts; what they mean is tried in the tests of their own issue.
@Suite struct TranscriptReaderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let transcript = ReadOptions { $0.format = .transcript }

  @Test func turnsKeepSpeakerLineAndText() throws {
    let path = try scratch.write(
      "a.txt", "INT: Hoe werk je?\nR: Ik luister [lacht] eerst.\nDan doe ik iets.\nINT: Mooi.\n")
    let turns = Reading(path, Self.transcript).turns
    #expect(turns.map(\.speaker) == ["INT", "R", "INT"])
    #expect(turns.map(\.line) == [1, 2, 4])
    #expect(turns.map(\.role) == [.interviewer, .respondent, .interviewer])
    #expect(
      turns.map { String(decoding: $0.text, as: UTF8.self) }
        == ["Hoe werk je?", "Ik luister eerst. Dan doe ik iets.", "Mooi."])
  }

  @Test(arguments: ["a.vtt", "a.srt"])
  func emptyAndTurnlessFilesAreNamed(name: String) throws {
    #expect(Reading(try scratch.write(name, "")).end?.code == .empty)
    #expect(Reading(try scratch.write(name, "zomaar tekst\n")).end?.code == .malformed)
  }

  /// Brackets that are never closed are text, and take no quadratic time.
  @Test(arguments: ["[", "(", "#", "//", "<v", "*", "xxx "])
  func unclosedMarksEnd(mark: String) throws {
    let path = try scratch.write(
      "a.txt", "R: ja\nR: nee\nR: " + String(repeating: mark, count: 30_000) + " einde\n")
    let reading = Reading(path, Self.transcript)
    #expect(
      reading.turns.last.map { String(decoding: $0.text, as: UTF8.self).hasSuffix("einde") } == true
    )
  }
}
