internal import CLexicons

extension LexiconSource {
  /// Every file under `Lexicons/`, as it was when the program was built.
  public static var embedded: [LexiconSource] {
    (0..<clexicons_count()).map { index in
      // Invariant: `index` is below the count, and the C table and its bytes are constants.
      let file = unsafe clexicons_at(index).pointee
      return LexiconSource(
        path: unsafe String(cString: file.path),
        bytes: unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }
}
