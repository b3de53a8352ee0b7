import Foundation
import TestSupport
import Testing

/// The commands of the manual's walk-through, each run; what the page shows is what they print.
///
/// Record with `RECORD_SNAPSHOTS=1`, and read the difference: the sentences for a paper quote figures.
@Suite struct WalkthroughTests {
  private static let page = "Sources/Vingerafdruk/Vingerafdruk.docc/Comparing.md"
  private static let prompt = "$ vingerafdruk "

  @Test func thePageShowsWhatTheCommandsPrint() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch("Samples"), withDestinationPath: "\(Repository.root)/Samples")
    let page = try #require(Repository.text(Self.page))
    var shown = ""
    var commands = 0
    var isInBlock = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```" { isInBlock = false }
      if !isInBlock { shown += line + "\n" }
      if line == "```console" { isInBlock = true }
      guard isInBlock, line.hasPrefix(Self.prompt) else { continue }
      commands += 1
      shown += line + "\n"
      let run = try Program(
        arguments: line.dropFirst(Self.prompt.count).split(separator: " ").map(String.init),
        directory: scratch(""))
      #expect(run.status == 0, "\(line)\n\(run.error)")
      // Lines of a page end without white space.
      for line in run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        var line = line
        while line.last == " " { line.removeLast() }
        shown += line + "\n"
      }
    }
    #expect(commands == 5)
    Snapshot.expect(String(shown.dropLast()), at: Self.page)
    let table = try #require(Repository.text(scratch("compared.csv")))
    #expect(table.split(separator: "\n").count == 4)
  }
}
