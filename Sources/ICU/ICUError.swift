internal import CICU

/// A failure that ICU reported.
public struct ICUError: Error, CustomStringConvertible, Sendable {
  /// What was being done, such as `open word breaker`.
  public let action: String
  /// ICU's `UErrorCode`.
  public let code: Int32

  /// Throws when `code` is a failure; warnings (negative codes) pass.
  static func check(_ code: Int32, _ action: String) throws(ICUError) {
    if code > 0 { throw ICUError(action: action, code: code) }
  }

  /// The action and ICU's own name for the failure.
  public var description: String {
    unsafe "ICU: \(action): \(String(cString: cicu_status_name(code)))"
  }
}
