#if Server
  internal import Documents
  internal import Readers

  /// A file that was sent, and how it is to be read.
  struct Upload: Sendable {
    var name: String
    var bytes: [UInt8]
    var options: ReadOptions

    /// The reader that fits; a text without speakers' labels is no transcript, and needs not be one.
    func reader(of input: Input) throws(ReadFailure) -> any DocumentReader {
      options.prefersTranscripts
        ? try DocumentReaders.openAny(input, options) : try DocumentReaders.open(input, options)
    }
  }
#endif
