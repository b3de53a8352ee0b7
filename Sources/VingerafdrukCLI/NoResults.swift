internal import Documents
internal import Reports

/// Takes nothing: what is written at the end needs no sink.
final class NoResults: ResultSink {
  typealias Subject = Never
  func add(_ result: Never) {}
  func add(_ failure: ReadFailure) {}
  func finish() {}
}
