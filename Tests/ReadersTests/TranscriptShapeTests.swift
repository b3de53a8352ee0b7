import Documents
import TestSupport
import Testing
@testable import Readers

/// The shapes that people and programs write transcripts in.
@Suite struct TranscriptShapeTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func turns(
    _ text: String, _ change: (inout ReadOptions) -> Void = { _ in }
  ) throws -> [String] {
    let options = ReadOptions {
      $0.format = .transcript
      change(&$0)
    }
    return Reading(try scratch.write("a.txt", text), options).turns.map(\.shown)
  }

  /// Each is the same conversation.
  @Test(arguments: [
    // Names; initials and numbers.
    "Anna: Hoe gaat het?\nBas: Goed.\nAnna: Mooi.\nBas: Ja hoor.\n",
    "Anna:\tHoe gaat het?\n\nBas:\tGoed.\n\nAnna:\tMooi.\n\nBas:\tJa hoor.\n",
    // Labels on lines of their own, with and without a colon.
    "Anna:\nHoe gaat het?\nBas:\nGoed.\nAnna:\nMooi.\nBas:\nJa hoor.\n",
    "Anna\nHoe gaat het?\n\nBas\nGoed.\n\nAnna\nMooi.\n\nBas\nJa hoor.\n",
    // Hard-wrapped.
    "Anna: Hoe gaat\n   het?\nBas: Goed.\nAnna: Mooi.\nBas: Ja\n   hoor.\n",
    // Emphasis of Markdown; ATLAS.ti's at sign.
    "**Anna:** Hoe gaat het?\n\n**Bas:** Goed.\n\n**Anna:** Mooi.\n\n**Bas**: Ja hoor.\n",
    "@Anna: Hoe gaat het?\n@Bas: Goed.\n@Anna: Mooi.\n@Bas: Ja hoor.\n",
    // A header, and words with a colon that are nobody.
    """
    Interview gemeente
    Datum: 3 mei 2024
    Anna: de interviewer
    Plaats: Zwolle

    Anna: Hoe gaat het?
    Bas: Goed.
    Anna: Mooi.
    Bas: Ja hoor.
    """,
    // Numbered lines and numbered paragraphs.
    "1 Anna: Hoe gaat het?\n2 Bas: Goed.\n3 Anna: Mooi.\n4 Bas: Ja\n5 hoor.\n",
    // A table of two columns as text.
    "Anna\tHoe gaat het?\nBas\tGoed.\nAnna\tMooi.\nBas\tJa hoor.\n",
  ])
  func conversation(text: String) throws {
    #expect(
      try turns(text) == ["Anna: Hoe gaat het?", "Bas: Goed.", "Anna: Mooi.", "Bas: Ja hoor."])
  }

  /// Each is the same conversation with times.
  @Test(arguments: [
    "[00:00:01] Anna: Hoe gaat het?\n[00:00:04] Bas: Goed.\n[00:00:09] Anna: Mooi.\n",
    "(00:00:01) Anna: Hoe gaat het?\n(00:00:04) Bas: Goed.\n(00:00:09) Anna: Mooi.\n",
    "00:00:01 Anna: Hoe gaat het?\n00:00:04 Bas: Goed.\n00:00:09 Anna: Mooi.\n",
    "Anna (00:00:01): Hoe gaat het?\nBas (00:00:04): Goed.\nAnna (00:00:09): Mooi.\n",
    // noScribe
    "Anna: [00:00:01] Hoe gaat het?\nBas: [00:00:04] Goed.\nAnna: [00:00:09] Mooi.\n",
    // Word online
    """
    Audiobestand
    gesprek.mp3

    Transcriptie
    00:00:01 Anna
    Hoe gaat het?
    00:00:04 Bas
    Goed.
    00:00:09 Anna
    Mooi.
    """,
    // Otter and Teams
    "Anna  00:00:01\nHoe gaat het?\n\nBas  00:00:04\nGoed.\n\nAnna  00:00:09\nMooi.\n",
    // Zoom
    "[Anna] 00:00:01\nHoe gaat het?\n\n[Bas] 00:00:04\nGoed.\n\n[Anna] 00:00:09\nMooi.\n",
    // Happy Scribe
    "[00:00:01] - Anna\nHoe gaat het?\n\n[00:00:04] - Bas\nGoed.\n\n[00:00:09] - Anna\nMooi.\n",
    // A time on a line of its own above the turn.
    "[00:00:01]\nAnna: Hoe gaat het?\n[00:00:04]\nBas: Goed.\n[00:00:09]\nAnna: Mooi.\n",
  ])
  func conversationWithTimes(text: String) throws {
    let options = ReadOptions { $0.format = .transcript }
    let turns = Reading(try scratch.write("a.txt", text), options).turns
    #expect(turns.map(\.shown) == ["Anna: Hoe gaat het?", "Bas: Goed.", "Anna: Mooi."])
    #expect(turns.map(\.start) == ["00:00:01", "00:00:04", "00:00:09"])
  }

  @Test func surnamesBeforeFirstNamesAreOneLabel() throws {
    let turns = try turns(
      "Jansen, Piet   0:03\nHoi.\n\nVries, Anna de   0:05\nDag.\n\nJansen, Piet   0:09\nZo.\n")
    #expect(turns == ["Jansen, Piet: Hoi.", "Vries, Anna de: Dag.", "Jansen, Piet: Zo."])
  }

  /// aTrain's file for MAXQDA: a speaker, then lines with times.
  @Test func aTrainForMAXQDA() throws {
    let turns = try turns(
      """
      Transcription for gesprek

      SPEAKER_00
      [00:00:00] - Hoe gaat het
      [00:00:02] - met u?

      SPEAKER_01
      [00:00:03] - Goed.

      SPEAKER_00
      [00:00:09] - Mooi.

      SPEAKER_01
      [00:00:11] - Ja.
      """)
    #expect(
      turns == [
        "SPEAKER_00: Hoe gaat het met u?", "SPEAKER_01: Goed.", "SPEAKER_00: Mooi.",
        "SPEAKER_01: Ja.",
      ])
  }

  @Test func noScribesOverlapBelongsToTheOtherSpeaker() throws {
    let turns = try turns(
      """
      Transcribed with noScribe vers. 0.6
      Audio source: gesprek.mp3

      S00: Hoe gaat het (..) vandaag? //S01: Ja.// Ik bedoel hier.
      S01: Goed.
      """)
    #expect(
      turns == ["S00: Hoe gaat het vandaag?", "S01: Ja.", "S00: Ik bedoel hier.", "S01: Goed."])
  }

  @Test func wordsWithAColonStayInTheTurn() throws {
    let text = """
      [00:01] INT: Wat deed u?
      [00:04] Mo: Ik kijk eerst.
      Stappenplan: eerst praten.
      [00:07] INT: En dan?
      [00:09] Mo: Het stappenplan.
      Stappenplan: dan doen.
      [00:12] INT: En dan?
      [00:14] Mo: Klaar.
      [00:15] INT: Echt?
      [00:16] Mo: Echt.
      [00:17] INT: Ja?
      [00:18] Mo: Ja.
      [00:19] INT: Nog iets?
      [00:20] Mo: Nee.
      [00:21] INT: Dank u.
      [00:22] Mo: Graag gedaan.
      [00:23] INT: Dag.
      [00:24] Mo: Dag.
      """
    let turns = try turns(text)
    #expect(turns.count == 16)
    #expect(turns[1] == "Mo: Ik kijk eerst. Stappenplan: eerst praten.")
  }

  /// `(2019)` and `10:30` are what was said.
  @Test func yearsAndTimesOfDayAreNoMarks() throws {
    let turns = try turns(
      "INT: Wanneer?\nR: In mei (2019), om\n10:30 uur. (lacht) (..) (3) (unv.)\n")
    #expect(turns[1] == "R: In mei (2019), om 10:30 uur.")
  }

  @Test func spellingsOfOneLabelAreOneSpeaker() throws {
    let text = "INT: Een?\nR: Ja.\nInt: Twee?\nR: Ja.\nINT: Drie?\nr: Ja.\n"
    #expect(
      try turns(text) == ["INT: Een?", "R: Ja.", "INT: Twee?", "R: Ja.", "INT: Drie?", "R: Ja."])
    let notes = Reading(scratch("a.txt"), ReadOptions { $0.format = .transcript }).notes
    #expect(notes.contains { $0.hasSuffix("Int taken for INT") })
  }

  // MARK: what the researcher says

  @Test func aSpeakerFileNamesSpeakersAndRoles() throws {
    let file = try scratch.write(
      "wie.csv", "label;rol\nINT;respondent\nR1;interviewer\nR2;Anna\nKijk;none\n")
    let text = "INT: Ja.\nR1: Hoe gaat het?\nR2: Goed.\nKijk: zo.\nKijk: zo.\nINT: Mooi.\n"
    let reading = Reading(
      try scratch.write("a.txt", text),
      ReadOptions {
        $0.format = .transcript
        $0.speakerFile = file
      })
    #expect(
      reading.turns.map(\.shown) == [
        "INT: Ja.", "R1: Hoe gaat het?", "Anna: Goed. Kijk: zo. Kijk: zo.", "INT: Mooi.",
      ])
    #expect(
      reading.turns.map(\.role) == [.respondent, .interviewer, .respondent, .respondent])
  }

  @Test func oneNameForTwoLabelsIsOneSpeaker() throws {
    let file = try scratch.write("wie.csv", "R1,Anna\nR2,Anna\nEenmalig,Bas\n")
    let turns = try turns("INT: Nou?\nR1: Ja.\nR2: Nee.\nEenmalig: Hallo.\n") {
      $0.speakerFile = file
    }
    #expect(turns == ["INT: Nou?", "Anna: Ja. Nee.", "Bas: Hallo."])
  }

  @Test func aBadSpeakerFileIsNamedWithItsLine() throws {
    let file = try scratch.write("wie.csv", "R1,Anna\nR2\n")
    let reading = Reading(
      try scratch.write("a.txt", "INT: Nou?\nR1: Ja.\n"),
      ReadOptions {
        $0.format = .transcript
        $0.speakerFile = file
      })
    #expect(reading.end?.place == "\(file):2")
  }

  @Test func onlyAndInterviewerTakeLabelsOrNames() throws {
    let file = try scratch.write("wie.csv", "R1,Anna\n")
    for name in ["R1", "Anna"] {
      let turns = try turns("INT: Nou?\nR1: Ja.\nINT: Echt?\nR1: Ja!\n") {
        $0.speakerFile = file
        $0.only = [name]
      }
      #expect(turns == ["Anna: Ja.", "Anna: Ja!"])
    }
  }

  @Test func whatIsNotTakenIsReported() throws {
    let text =
      "Voorwoord van de bundel\n\nINT: Hoe?\nR: Zo.\nNamens allen: dank.\nINT: Mooi.\nR: Ja.\nINT: Dag.\n"
    let reading = Reading(
      try scratch.write("a.txt", text), ReadOptions { $0.format = .transcript })
    #expect(reading.notes.contains { $0.contains("not taken for speakers: Namens allen (1)") })
    #expect(reading.notes.contains { $0.hasSuffix("1 lines before the first speaker left out") })
  }
}

extension Turn {
  /// `speaker: text`.
  var shown: String { "\(speaker): \(String(decoding: text, as: UTF8.self))" }
}
