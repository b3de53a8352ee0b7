/// Margins in log odds as per cents, without a mathematics library, the same on every machine.
enum Confidence {
  /// The logistic of k/4 for k = 0…31, in per cent, rounded.
  private static let table: [UInt8] = [
    50, 56, 62, 68, 73, 78, 82, 85, 88, 90, 92, 94, 95, 96, 97, 98, 98, 99, 99, 99, 99, 99, 100,
    100, 100, 100, 100, 100, 100, 100, 100, 100,
  ]

  /// The probability of the better of two labels whose scores differ by `margin` natural-log odds.
  static func percent(ofMargin margin: Float) -> UInt8 {
    table[min(31, max(0, Int(margin * 4)))]
  }
}
