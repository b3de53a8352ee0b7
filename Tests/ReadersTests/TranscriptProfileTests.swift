import Documents
import TestSupport
import Testing
@testable import Readers

/// What each profile takes out, and how profiles are guessed.
@Suite struct TranscriptProfileTests {
  @Test(arguments: [
    // Profile, text, what stays, what is counted.
    (TranscriptProfile.plain, "ja [lacht] nee", "ja nee", [MarkKind.squareNote: 1]),
    (.plain, "ja (lacht hard) nee (en zo)", "ja nee (en zo)", [.roundNote: 1]),
    (.plain, "ja (.) nee (..) en (…) of (3) of (0,5) (4 sec)", "ja nee en of of", [.pause: 6]),
    (.plain, "ja [00:01:23] nee #00:01:23-4# en (01:23)", "ja nee en", [.timeStamp: 3]),
    (.plain, "ja // nee // en", "ja nee en", [.overlap: 2]),
    (.plain, "[onverstaanbaar], dus", ", dus", [.squareNote: 1]),
    // Only the Spoken Dutch Corpus has these.
    (.plain, "woord*a xxx ggg.", "woord*a xxx ggg.", [:]),
    (
      .cgn, "da's een woord*a of xxx ding*v ggg. ja*t", "da's een woord of ding. ja",
      [.code: 3, .unintelligible: 1, .sound: 1]
    ),
    // Dresing and Pehl's rules.
    (
      .kuckartz, "ik wil/ ik moet (I: mhm) de (Axt?) pakken (unv.) en/of niet /",
      "ik wil ik moet de Axt pakken en/of niet",
      [.cutOff: 2, .interjection: 1, .uncertain: 1, .roundNote: 1]
    ),
    (.plain, "ik wil/ ik moet (Axt?)", "ik wil/ ik moet (Axt?)", [:]),
  ])
  func marks(
    profile: TranscriptProfile, text: String, stays: String, counts: [MarkKind: Int]
  ) {
    var marks = TranscriptMarks(profile)
    #expect(TranscriptMarks.tidy(marks.strip(text)) == TranscriptMarks.tidy(stays))
    #expect(marks.counts == counts)
  }

  @Test(arguments: [
    (TranscriptProfile.plain, "INT: Hoe [lacht]?\nR: Zo (..)."),
    (.noscribe, "Transcribed with noScribe vers. 0.6\nS00: Hoe?\nS01: Zo."),
    (.maxqda, "I: Hoe? #00:00:01-2#\nB: Zo. #00:00:03-4#"),
    (.maxqda, "SPEAKER_00\n[00:00:01] - Hoe?\nSPEAKER_01\n[00:00:02] - Zo."),
    (.atlasti, "@Anna: Hoe?\n@Bas: Zo."),
    (.cgn, "N1: da's 'n woord*a ggg.\nN2: xxx ja."),
    (.kuckartz, "I: Hoe?\nB: Zo (unv.).\nI: Ja?\nB: De (Axt?)."),
  ])
  func guesses(profile: TranscriptProfile, text: String) {
    #expect(TranscriptProfile.guess(for: text.split(separator: "\n")) == profile)
  }

  @Test func theProfileAndWhatItTookAreReported() throws {
    let scratch = try Scratch()
    let path = try scratch.write("a.txt", "N1: da's 'n woord*a ggg.\nN2: xxx ja.\nN1: nee*t.\n")
    let reading = Reading(path, ReadOptions { $0.format = .transcript })
    #expect(reading.notes.contains { $0.hasSuffix("read by the profile cgn") })
    #expect(
      reading.notes.contains {
        $0.hasSuffix("marks taken out: 2 × codes such as *a, 1 × xxx, 1 × ggg")
      })
    let kept = Reading(
      path,
      ReadOptions {
        $0.format = .transcript
        $0.keepsMarks = true
      })
    #expect(kept.turns.first?.shown == "N1: da's 'n woord*a ggg.")
  }

  /// Every fifth line, every line, or every paragraph is numbered; a list in the text is not.
  @Test func lineNumbers() {
    func strip(_ text: String) -> (String, Int) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let result = LineNumbers.strip(lines)
      return (result.lines.joined(separator: "\n"), result.count)
    }
    let every = (1...8).map { "\($0)\tregel" }.joined(separator: "\n")
    #expect(strip(every) == (Array(repeating: "regel", count: 8).joined(separator: "\n"), 8))
    let fifth = (1...40).map { $0 % 5 == 0 ? "\($0) regel" : "regel" }.joined(separator: "\n")
    #expect(strip(fifth).1 == 8)
    let list = (1...30).map { $0 <= 4 ? "\($0) appels" : "regel" }.joined(separator: "\n")
    #expect(strip(list) == (list, 0))
  }
}
