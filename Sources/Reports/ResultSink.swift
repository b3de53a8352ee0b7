public import Documents

/// Takes results one after the other, in input order, to where they are kept: text on its way to a
/// file or a pipe, a workbook, a database.
///
/// A class, since it holds an open file; it stays in one task.
public protocol ResultSink<Subject>: AnyObject {
  /// What a result is.
  associatedtype Subject
  /// One result.
  ///
  /// - Throws: when it cannot be kept.
  func add(_ result: Subject) throws
  /// A part of the input that could not be read, in its place.
  ///
  /// - Throws: when it cannot be kept.
  func add(_ failure: ReadFailure) throws
  /// Writes what is left and closes the file.
  ///
  /// - Throws: when the file cannot be made whole.
  func finish() throws
}
