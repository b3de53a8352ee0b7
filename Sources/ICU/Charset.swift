internal import CICU

/// Charset detection and the versions of the Unicode data in use.
public enum Charset {
  /// ICU's best guess for the charset of some bytes, with its confidence from 0 to 100; nil when it
  /// has none.
  ///
  /// - Throws: ``ICUError`` when the detector cannot be opened.
  public static func detect(_ bytes: Span<UInt8>) throws(ICUError) -> (
    name: String, confidence: Int
  )? {
    var status: Int32 = 0
    var name = [CChar](repeating: 0, count: 64)
    let confidence = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe name.withUnsafeMutableBufferPointer { name -> Int32 in
        guard let base = bytes.baseAddress, let out = name.baseAddress else { return 0 }
        // Invariant: `out` has room for 64 bytes and ends with NUL.
        return unsafe cicu_detect(base, Int32(bytes.count), out, Int32(name.count), &status)
      }
    }
    try ICUError.check(status, "detect charset")
    let length = name.firstIndex(of: 0) ?? 0
    guard length > 0 else { return nil }
    return (
      String(decoding: name[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self),
      Int(confidence)
    )
  }

  /// ICU's version, such as `72.1`.
  public static var icuVersion: String { unsafe String(cString: cicu_version()) }

  /// The version of Unicode in that ICU, such as `15.0`.
  public static var unicodeVersion: String { unsafe String(cString: cicu_unicode_version()) }
}
