import Documents
import Lexicons
import Readers
import Reports
import TestSupport
import Testing
import Tones
import Vingerafdruk

/// `Samples/team-roles`: a typology that is not built in yields what its `expected.ndjson` says, which
/// is what `classify --typology DIRECTORY --format ndjson` prints.
@Suite struct TypologySampleTests {
  private static let directory = "Samples/team-roles"

  private static let tones = Result {
    try ToneSources.load(
      Repository.names(in: directory + "/typology").map { name in
        LexiconSource(
          path: name, bytes: try #require(Repository.bytes("\(directory)/typology/\(name)")))
      }, directory: "")
  }

  @Test func theAnswersAreReadByIt() async throws {
    let tones = try Self.tones.get()
    let lexicon = try Shipped.lexicon()
    let context = try Shipped.context()
    var options = ReadOptions()
    options.textColumn = "answer"
    options.idColumn = "member"
    let input = Input(path: "\(Repository.root)/\(Self.directory)/input.csv")
    let run = OrderedRun([.input(input)], options: options)
    var text = ""
    try await run.run(with: {
      try ToneWorker(
        lexicon: lexicon, context: context, tones: tones, threshold: nil, level: .text
      ) { units, tones in
        units.map { unit in
          ToneRecord(
            document: unit.document, unit: unit.number, speaker: unit.speaker,
            profile: unit.profile, lexicon: tones.lexicon, text: unit.text, offset: unit.offset
          ).json + "\n"
        }.joined()
      }
    }) { item in
      switch item {
      case .output(let lines): text += lines
      case .failure(let failure): Issue.record("\(failure)")
      case .end, .progress: break
      }
    }
    Snapshot.expect(text, at: "\(Self.directory)/expected.ndjson")
  }

  @Test func evidenceAloneDecides() throws {
    let tones = try Self.tones.get()
    #expect(tones.model == nil)
    #expect(tones.lexicon.typology.tensions.map(\.key) == ["bouwer+bewaker"])
  }
}
