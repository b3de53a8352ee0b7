#if Server
  internal import Documents

  /// What a file holds.
  struct ReadResult: Sendable {
    var events: [DocumentEvent] = []
    var notes: [String] = []
  }
#endif
