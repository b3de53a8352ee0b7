internal import CNorms
public import Lexicons
public import Measures

extension Norm {
  /// The norms that come with the program, by name.
  ///
  /// - Throws: ``LexiconError`` when the program was built with a faulty one.
  public static func embedded() throws(LexiconError) -> [Norm] {
    var norms: [Norm] = []
    for index in 0..<cnorms_count() {
      // Invariant: `index` is below the count, and the C table and its bytes are constants.
      let file = unsafe cnorms_at(index).pointee
      norms.append(
        try Norm(
          unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length)),
          path: unsafe "Norms/" + String(cString: file.path)))
    }
    return norms
  }
}
