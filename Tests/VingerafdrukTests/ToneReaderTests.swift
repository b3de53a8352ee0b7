import Disambiguation
import Documents
import Lexicons
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// What patterns find and whose it is; every sentence was written for these tests.
struct ToneReaderTests {
  private static let tones = Result { try ToneSources.embedded() }

  /// The evidence in a text as `tone polarity`.
  private func evidence(_ text: String) throws -> [String] {
    let tones = try Self.tones.get()
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: tones)
    reader.open(Document(input: "test"))
    reader.add(Segment(text: Array(text.utf8)))
    let units = try reader.finish(by: .text)
    let profile = try #require(units.first).profile
    return profile.evidence.map {
      "\(tones.lexicon.typology.tones[$0.tone].key) \($0.polarity.name)"
    }
  }

  @Test(arguments: [
    ("Ik luister eerst.", "stem own"),
    ("Wij hebben vooral geluisterd.", "stem own"),
    ("Wij improviseren wat af.", "mee own"),
    ("Gisteren improviseerde ik weer.", "mee own"),
    ("Ik controleer elke aanvraag.", "maat own"),
    ("In de wijk bewegen wij gewoon mee.", "mee own"),
    ("Wij zijn steeds meebewogen.", "mee own"),
    ("Ik inspireer mijn team.", "toon own"),
  ])
  func inflectedAndSplitVerbsAreFound(text: String, expected: String) throws {
    let found = try evidence(text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    ("Ik ga niet improviseren.", "mee negated"),
    ("Ik improviseer nooit.", "mee negated"),
    ("Improviseren doe ik niet.", "mee negated"),
    ("In plaats van te improviseren lees ik.", "mee negated"),
    ("Ik wil graag improviseren.", "mee wished"),
    ("Mijn directeur improviseert altijd.", "mee others"),
    ("Hij improviseert altijd.", "mee others"),
    ("Mijn collega improviseert, ik kijk toe.", "mee others"),
    ("Vroeger improviseerde ik, nu volg ik het schema.", "mee given-up"),
    ("Improviseer ik?", "mee question"),
    ("Ze vroegen me dat: \"Improviseren is de kern\".", "mee quoted"),
  ])
  func whoseItIsIsRead(text: String, expected: String) throws {
    let found = try evidence(text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(arguments: [
    "Het regent vandaag in Utrecht.", "De lift doet het niet.", "Er liggen twee boeken op tafel.",
    "Mijn bureau staat op de derde verdieping.", "Op woensdag ben ik vrij.",
  ])
  func factsShowNothing(text: String) throws {
    let found = try evidence(text)
    #expect(found.isEmpty, "\(found)")
  }

  @Test func notOnlyAffirms() throws {
    let found = try evidence("Ik ga niet alleen improviseren maar ook rekenen.")
    #expect(found.contains("mee own"), "\(found)")
  }

  @Test func everyToneAndAspectHasPatterns() throws {
    let lexicon = try Self.tones.get().lexicon
    for tone in lexicon.typology.tones.indices {
      for aspect in lexicon.typology.aspects.indices {
        let count = lexicon.patterns.count { $0.tone == tone && $0.aspect == aspect }
        #expect(count >= 50, "\(lexicon.typology.tones[tone].key) \(aspect): \(count)")
      }
    }
  }

  @Test func weightsSumToOneOrNone() throws {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    for text in ["Ik luister en vraag door.", "Het regent.", ""] {
      reader.open(Document(input: "test"))
      reader.add(Segment(text: Array(text.utf8)))
      for unit in try reader.finish(by: .text) {
        let sum = unit.profile.weights.reduce(0, +)
        #expect(unit.profile.isNone ? sum == 0 : abs(sum - 1) < 1e-4)
        #expect((0...1).contains(unit.profile.confidence))
      }
    }
  }

  @Test func aModelFileIsReadBackAsItWasWritten() throws {
    let model = try #require(try Self.tones.get().model)
    let text = model.text()
    #expect(try ToneModel(file: Array(text.utf8)).text() == text)
  }

  @Test func anInterviewerHasNoTone() throws {
    var reader = try ToneReader(
      lexicon: Shipped.lexicon(), context: Shipped.context(), tones: try Self.tones.get())
    reader.open(Document(input: "test"))
    for (number, role) in [(1, Turn.Role.interviewer), (2, .respondent)] {
      reader.add(
        Turn(
          number: number, speaker: role.rawValue, role: role, start: nil, line: number,
          text: Array("Ik luister eerst naar iedereen en geef anderen het woord.".utf8)))
    }
    let units = try reader.finish(by: .turn)
    #expect(units.map(\.profile.isNone) == [true, false])
  }

  @Test func everyProblemOfATypologyIsNamedWithItsLine() {
    let files: [ToneLexicon.File] = [
      ("typology.tsv", Array("kind\tkey\tdutch\tenglish\ntone\ta\tA\tA\ntone\tb\tB\tB\n".utf8)),
      (
        "a.lex",
        Array("tone: a\nlicence: CC-BY-4.0\n\n[own] nowhere\nwoord\n".utf8)
      ),
      ("b.lex", Array("tone: c\n\n".utf8)),
    ]
    do {
      _ = try ToneLexicon(files: files, lemmas: NoLemmas())
      Issue.record("a broken typology was taken")
    } catch {
      #expect(error.problems.contains { $0.hasPrefix("a.lex:4:") })
      #expect(error.problems.contains { $0.hasPrefix("b.lex:1:") })
      #expect(error.problems.count >= 3)
    }
  }

  private struct NoLemmas: LemmaForms {
    func verb(_ lemma: String) -> [String] { [lemma] }
    func splitVerb(_ lemma: String) -> (particle: String, forms: [String])? { nil }
    func noun(_ lemma: String) -> [String] { [lemma] }
    func adjective(_ lemma: String) -> [String] { [lemma] }
  }
}
