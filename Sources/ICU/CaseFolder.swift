internal import CICU

/// Normalised forms: NFC, full Unicode case folding, default-ignorable code points (such as the
/// soft hyphen) left out.
///
/// Texts are compared in this form.
public enum CaseFolder {
  /// Replaces the content of `folded` by the folded form of `text`.
  ///
  /// - Throws: ``ICUError`` when `text` is not valid UTF-8.
  public static func fold(_ text: Span<UInt8>, into folded: inout [UInt8]) throws(ICUError) {
    var status: Int32 = 0
    // Folding can lengthen a text: three times is the bound for NFC and full case folding.
    let capacity = text.count * 3 + 16
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: repeatElement(0, count: capacity))
    let length = unsafe text.withUnsafeBufferPointer { source in
      // Invariant: both buffers outlive the call and their true lengths are passed.
      unsafe folded.withUnsafeMutableBufferPointer { target -> Int in
        guard let base = source.baseAddress, let out = target.baseAddress else { return 0 }
        return Int(unsafe cicu_fold(base, Int32(source.count), out, Int32(capacity), &status))
      }
    }
    try ICUError.check(status, "fold case")
    folded.removeLast(capacity - min(length, capacity))
  }
}
