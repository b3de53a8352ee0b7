/// Works on parts of documents; each task of a run has its own.
public protocol DocumentWorker: ~Copyable, SendableMetatype {
  /// What comes of one part.
  associatedtype Output: Sendable

  /// Works on a part.
  ///
  /// A long document may come in several parts, to different workers: what must be put together is
  /// for whoever receives the outputs, which come in order.
  mutating func process(_ part: DocumentPart) throws -> Output
}
