internal import FoundationEssentials
public import Testing

/// Files in the repository that hold what a test must yield.
public enum Snapshot {
  /// Whether this run writes the snapshots anew: `RECORD_SNAPSHOTS=1`.
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  }

  /// Expects `text` to equal the file at `path`, and says where they first differ.
  ///
  /// When recording, the file is written and the test fails, so that no run can record and pass.
  public static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if isRecording {
      do {
        let url = URL(filePath: Repository.absolute(path))
        try Data(text.utf8).write(to: url)
        Issue.record("recorded \(path); run again without it", sourceLocation: sourceLocation)
      } catch {
        Issue.record("cannot record \(path): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let expected = Repository.text(path) else {
      Issue.record(
        "no snapshot \(path): record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
      return
    }
    guard text != expected else { return }
    Issue.record("\(path): \(difference(expected, text))", sourceLocation: sourceLocation)
  }

  /// The first line in which two texts differ.
  static func difference(_ expected: String, _ found: String) -> Comment {
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(wanted.count, lines.count) {
      let old = index < wanted.count ? String(wanted[index]) : "(end)"
      let new = index < lines.count ? String(lines[index]) : "(end)"
      guard old != new else { continue }
      let same = zip(old, new).prefix { $0 == $1 }.count
      let from = max(0, same - 60)
      return
        """
        line \(index + 1), from character \(from + 1):
        expected \(old.dropFirst(from).prefix(160))
        found    \(new.dropFirst(from).prefix(160))
        """
    }
    return "equal lines, other line ends"
  }
}
