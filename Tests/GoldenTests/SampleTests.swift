import Disambiguation
import Documents
import Lexicons
import Measures
import Readers
import Reports
import TestSupport
import Testing
import Vingerafdruk

/// Each folder of `Samples/` with one input yields its `expected.ndjson`.
///
/// That is what `analyse --level full --format ndjson` prints. Samples of several folders are for
/// comparing.
///
/// A change of the lexicons or of the model moves these files: record them with
/// `RECORD_SNAPSHOTS=1 swift test --filter GoldenTests`, and read the difference.
@Suite struct SampleTests {
  static let folders = Repository.names(in: "Samples").filter { !$0.contains(".") }
  /// Samples of a typology are read by it: see ``TypologySampleTests``.
  static let slugs = folders.filter { slug in
    let names = Repository.names(in: "Samples/\(slug)")
    return names.contains { $0.hasPrefix("input.") } && !names.contains("typology")
  }

  @Test func everySampleIsComplete() {
    #expect(Self.slugs.count >= 5)
    for slug in Self.folders {
      let names = Repository.names(in: "Samples/\(slug)")
      #expect(names.contains("README.md"), "\(slug)")
      let inputs = names.count { $0.hasPrefix("input.") }
      #expect(inputs == 1 || inputs == 0 && names.count { !$0.contains(".") } > 1, "\(slug)")
    }
  }

  @Test(arguments: slugs)
  func theSampleYieldsItsExpectedReport(slug: String) async throws {
    let directory = "Samples/\(slug)"
    let name = try #require(Repository.names(in: directory).first { $0.hasPrefix("input.") })
    Snapshot.expect(
      try await analyse("\(Repository.root)/\(directory)/\(name)", as: name),
      at: "\(directory)/expected.ndjson")
  }

  /// The report of one input, with `name` for its path.
  private func analyse(_ path: String, as name: String) async throws -> String {
    let lexicon = try Shipped.lexicon()
    var report = JSONReport(columns: Columns.all(lexicon, level: .full), array: false)
    var text = ""
    var options = ReadOptions()
    options.textColumn = "answer"
    options.idColumn = "respondent"
    options.groupColumn = "group"
    var assembler = FingerprintAssembler()
    let run = OrderedRun([.input(Input(path: path))], options: options)
    try await run.run(with: {
      try FingerprintWorker(
        lexicon: lexicon, context: Shipped.context(), gathering: Level.full.gathering)
    }) { item in
      switch item {
      case .output(.part(let part, let opens, let closes)):
        guard let whole = assembler.add(part, opens: opens, closes: closes) else { break }
        let document = Document(
          input: name, id: whole.document.id, group: whole.document.group,
          line: whole.document.line)
        report.add(
          Fingerprint(document: document, observations: whole.observations)
        ) { text += $0 }
      case .failure(let failure): report.add(failure) { text += $0 }
      case .output(.row), .end, .progress: break
      }
    }
    return text
  }
}
