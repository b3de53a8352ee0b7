internal import ArgumentParser
internal import Documents
internal import Readers

/// Goes through all inputs, one document event after the other, and keeps the tally.
struct DocumentRun {
  private(set) var read = 0
  private(set) var failed = 0

  /// What plain text is taken for unless the options say otherwise.
  enum PlainText {
    /// A text.
    case text
    /// A conversation.
    case transcript
    /// A conversation where it has turns, and else a text.
    case either
  }

  /// Calls `body` for each event of each input, with failures of whole inputs among them.
  ///
  /// - Parameters:
  ///   - options: the inputs and how to read them.
  ///   - plainText: what plain text is taken for.
  ///   - body: gets the events.
  mutating func forEachEvent(
    of options: InputOptions, as plainText: PlainText = .text,
    _ body: (DocumentEvent) throws -> Void
  ) throws {
    var readOptions = try options.readOptions()
    readOptions.prefersTranscripts = plainText == .transcript
    for found in InputFinder.find(options.inputs) {
      switch found {
      case .failure(let failure): try fail(failure, body)
      case .input(let input):
        do {
          let reader =
            plainText == .either
            ? try DocumentReaders.openAny(input, readOptions)
            : try DocumentReaders.open(input, readOptions)
          while let event = try reader.next() {
            switch event {
            case .failure(let failure): try fail(failure, body)
            case .document:
              read += 1
              try body(event)
            case .segment, .turn: try body(event)
            }
          }
          for note in reader.notes { Console.error(note) }
        } catch let failure as ReadFailure {
          try fail(failure, body)
        }
      }
    }
  }

  private mutating func fail(
    _ failure: ReadFailure, _ body: (DocumentEvent) throws -> Void
  ) throws {
    failed += 1
    Console.error("vingerafdruk: \(failure)")
    try body(.failure(failure))
  }

  /// The one-line summary, and exit status 1 when something failed.
  func finish() throws {
    Console.error("vingerafdruk: \(read) read, \(failed) failed")
    if failed > 0 { throw ExitCode(1) }
  }
}
