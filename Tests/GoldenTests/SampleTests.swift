import Counting
import Disambiguation
import Documents
import Lexicons
import Measures
import Readers
import Reports
import TestSupport
import Testing
import Vingerafdruk

/// Each folder of `Samples/` yields its `expected.ndjson`: what `analyse --level full --format
/// ndjson` prints.
///
/// A change of the lexicons or of the model moves these files: record them with
/// `RECORD_SNAPSHOTS=1 swift test --filter GoldenTests`, and read the difference.
@Suite struct SampleTests {
  static let slugs = Repository.names(in: "Samples").filter { !$0.contains(".") }

  @Test func everySampleIsComplete() {
    #expect(Self.slugs.count >= 5)
    for slug in Self.slugs {
      let names = Repository.names(in: "Samples/\(slug)")
      #expect(names.contains("README.md"), "\(slug)")
      #expect(names.count { $0.hasPrefix("input.") } == 1, "\(slug)")
    }
  }

  @Test(arguments: slugs)
  func theSampleYieldsItsExpectedReport(slug: String) throws {
    let directory = "Samples/\(slug)"
    let name = try #require(Repository.names(in: directory).first { $0.hasPrefix("input.") })
    Snapshot.expect(
      try analyse("\(Repository.root)/\(directory)/\(name)", as: name),
      at: "\(directory)/expected.ndjson")
  }

  /// The report of one input, with `name` for its path.
  private func analyse(_ path: String, as name: String) throws -> String {
    let lexicon = try Shipped.lexicon()
    var analyzer = try Analyzer(lexicon: lexicon, context: Shipped.context())
    var report = JSONReport(columns: Columns.all(lexicon, level: .full), array: false)
    var text = ""
    let write = { text += $0 }
    var options = ReadOptions()
    options.textColumn = "answer"
    options.idColumn = "respondent"
    options.groupColumn = "group"
    let reader = try DocumentReaders.open(Input(path: path), options)
    var counts = CategoryCounts(categories: lexicon.categories.count)
    var open: Document?
    func close() {
      guard let document = open else { return }
      let named = Document(
        input: name, id: document.id, group: document.group, line: document.line)
      report.add(Fingerprint(document: named, counts: counts), write)
      counts.reset()
      open = nil
    }
    report.begin(write)
    while let event = try reader.next() {
      switch event {
      case .document(let document):
        close()
        open = document
      case .segment, .turn:
        if let segment = event.segment { try analyzer.count(segment, into: &counts) }
      case .failure(let failure):
        close()
        report.add(failure, write)
      }
    }
    close()
    report.end(write)
    return text
  }
}
