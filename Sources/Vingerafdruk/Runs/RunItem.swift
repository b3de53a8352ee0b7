public import Documents

/// What a run hands out, in the order of the inputs.
public enum RunItem<Output: Sendable>: Sendable {
  /// What a worker made of a part of a document.
  case output(Output)
  /// Something that could not be read.
  case failure(ReadFailure)
  /// An input has been read to its end, or given up.
  case end(InputOutcome)
  /// So many bytes of text have been worked on since the last such item.
  case progress(bytes: Int)
}
