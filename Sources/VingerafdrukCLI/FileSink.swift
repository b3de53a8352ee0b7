internal import Documents
internal import Reports

/// A file of its own kind, written beside its final name and renamed when it is whole.
final class FileSink<Item>: ResultSink {
  typealias Subject = Item

  private let sink: any ResultSink<Item>
  private let part: PartFile

  /// Makes a sink for a file at `path`; `open` gets the place to write at.
  init(path: String, open: (String) throws -> any ResultSink<Item>) throws {
    part = PartFile(for: path)
    sink = try open(part.path)
  }

  func add(_ result: Item) throws { try sink.add(result) }

  func add(_ failure: ReadFailure) throws { try sink.add(failure) }

  /// Writes the file; an interrupted run leaves none.
  func finish() throws {
    guard !Interruption.wasAsked else { return }
    try sink.finish()
    try part.commit()
  }
}
