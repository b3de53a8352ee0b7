internal import Reports

/// Where results go: as text to a run's output, or to a file of its own kind.
enum Destination<Subject> {
  case text(any Report<Subject>, path: String?)
  case file(any ResultSink<Subject>)

  /// Writes one result without regard to the others; nil where that cannot be done.
  var row: (@Sendable (Subject) -> String)? {
    switch self {
    case .text(let report, _): report.row
    case .file: nil
    }
  }

  /// The file that the text of a run goes to; nil for standard output, which a file of its own kind
  /// leaves empty.
  var path: String? {
    switch self {
    case .text(_, let path): path
    case .file: nil
    }
  }

  /// What takes the results of a run.
  func sink(in session: RunSession) -> any ResultSink<Subject> {
    switch self {
    case .text(let report, _):
      TextSink(report, to: session.output, isBegun: session.isResumed)
    case .file(let sink): sink
    }
  }
}
