internal import CICU

/// ICU's break iterator over UTF-8 with offsets in bytes: words (UAX #29 §4 with CLDR's root rules)
/// or sentences (§5).
@safe
public struct Breaker: ~Copyable {
  /// What a breaker breaks a text into.
  public enum Unit: Sendable {
    case words, sentences
  }

  private let handle: OpaquePointer
  private var ends = [Int32](repeating: 0, count: 512)
  private var rules = [Int32](repeating: 0, count: 512)

  /// Opens a breaker.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(_ unit: Unit) throws(ICUError) {
    var status: Int32 = 0
    let opened = unsafe cicu_breaker_open(unit == .sentences ? 1 : 0, &status)
    try ICUError.check(status, "open \(unit) breaker")
    guard let opened = unsafe opened else { throw ICUError(action: "open breaker", code: 7) }
    // Invariant: `handle` is open until deinit and never leaves this value.
    unsafe handle = opened
  }

  deinit { unsafe cicu_breaker_close(handle) }

  /// Calls `body` with the end (in bytes) and the rule status of every piece of `text`, in order.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text (over 2 GiB).
  public mutating func forEachPiece(
    of text: Span<UInt8>, _ body: (_ end: Int, _ rule: Int32) -> Void
  ) throws(ICUError) {
    guard !text.isEmpty else { return }
    var status: Int32 = 0
    // Invariant: ICU reads `text` only inside this call; the handle's text is replaced before any
    // later use.
    unsafe text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe cicu_breaker_set_text(handle, base, Int64(buffer.count), &status)
      guard status <= 0 else { return }
      while true {
        let found = unsafe ends.withUnsafeMutableBufferPointer { ends in
          unsafe rules.withUnsafeMutableBufferPointer { rules -> Int32 in
            guard let end = ends.baseAddress, let rule = rules.baseAddress else { return 0 }
            return unsafe cicu_breaker_next(handle, end, rule, Int32(ends.count))
          }
        }
        if found == 0 { return }
        for index in 0..<Int(found) { body(Int(ends[index]), rules[index]) }
      }
    }
    try ICUError.check(status, "break text")
  }
}
