#if Server
  /// A saved set of texts and files.
  struct Project: Sendable {
    var id: Int64
    var name: String
    /// When it was saved, as ISO 8601 in UTC.
    var saved: String
    /// How many texts and files it has.
    var sources: Int
  }
#endif
