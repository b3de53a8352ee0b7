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

  /// What `turns` asks for: plain text is a transcript unless a format is given.
  @Test func plainTextIsATranscriptWhenAskedFor() throws {
    let path = try scratch.write("a.txt", "INT: Hoe werk je?\nR: Rustig.\n")
    #expect(Reading(path, ReadOptions { $0.prefersTranscripts = true }).turns.count == 2)
    #expect(
      Reading(
        path,
        ReadOptions {
          $0.prefersTranscripts = true
          $0.format = .text
        }
      ).turns.isEmpty)
  }

  /// Header lines and words before a colon are no speakers; a label may carry a time stamp.
  @Test func headersAndWordsWithAColonAreNoSpeakers() throws {
    let path = try scratch.write(
      "a.txt",
      """
      Datum: 3 mei
      [00:00:01] Interviewer: Hoe gaat het?
      [00:00:04] Anna: Goed.
      Kijk: zo gaat dat.
      [00:00:09] Interviewer: En dan?
      [00:00:11] Anna: Niets.

      """)
    let turns = Reading(path, Self.transcript).turns
    #expect(turns.map(\.speaker) == ["Interviewer", "Anna", "Interviewer", "Anna"])
    #expect(turns.map(\.start) == ["00:00:01", "00:00:04", "00:00:09", "00:00:11"])
    #expect(String(decoding: turns[1].text, as: UTF8.self) == "Goed. Kijk: zo gaat dat.")
  }

  /// WebVTT voices and SubRip names, joined over cues.
  @Test func cuesOfOneSpeakerAreOneTurn() throws {
    let vtt = try scratch.write(
      "a.vtt",
      """
      WEBVTT

      00:00:01.000 --> 00:00:02.000
      <v Anna>Ik luister</v>

      00:00:02.500 --> 00:00:03.000
      <v Anna>en ik &amp; jij.</v>

      00:00:04.000 --> 00:00:05.000
      <v Bas>Mooi.</v>

      """)
    let srt = try scratch.write(
      "a.srt",
      """
      1
      00:00:01,000 --> 00:00:02,000
      Anna: Ik luister

      2
      00:00:02,500 --> 00:00:03,000
      en ik & jij.

      3
      00:00:04,000 --> 00:00:05,000
      Bas: Mooi.

      """)
    for path in [vtt, srt] {
      let turns = Reading(path).turns
      #expect(turns.map(\.speaker) == ["Anna", "Bas"])
      #expect(String(decoding: turns[0].text, as: UTF8.self) == "Ik luister en ik & jij.")
    }
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
