#if Server
  internal import Documents
  internal import Pages

  /// What the page shows of some files.
  struct ShownPage: Sendable {
    var page: ReportPage
    var documents: Int
    var failures: [ReadFailure]
  }
#endif
