public import Documents

/// The log of a run: a line of JSON for each input, and one for the whole run.
///
/// It holds no text.
public enum RunLog {
  /// How many failures of one input are told one by one.
  public static let longest = 1_000

  /// What became of one input.
  ///
  /// - Parameters:
  ///   - input: how the user named it.
  ///   - documents: how many documents were read from it.
  ///   - failed: how many of its parts could not be read.
  ///   - failures: the first ``longest`` of those.
  ///   - notes: what was guessed or changed while reading.
  public static func line(
    input: String, documents: Int, failed: Int, failures: [ReadFailure], notes: [String]
  ) -> String {
    let problems = failures.map { JSONText.object(JSONText.members(of: $0)) }
    return JSONText.object([
      ("input", JSONText.string(input)),
      ("status", JSONText.string(failed == 0 ? "read" : documents > 0 ? "partly" : "failed")),
      ("documents", "\(documents)"), ("failed", "\(failed)"),
      ("failures", "[\(problems.joined(separator: ","))]"),
      ("notes", "[\(notes.map(JSONText.string).joined(separator: ","))]"),
    ]) + "\n"
  }

  /// The last line: the same numbers as the summary on standard error.
  public static func summary(read: Int, failed: Int, isInterrupted: Bool) -> String {
    JSONText.object([
      ("summary", JSONText.object([("read", "\(read)"), ("failed", "\(failed)")])),
      ("interrupted", isInterrupted ? "true" : "false"),
    ]) + "\n"
  }
}
