/// Exponential and logarithm in plain arithmetic: training gives the same bits on every machine, and
/// no mathematics library is needed.
public enum Exponential {
  /// e to the power of `x`, which is clamped to ±80; the relative error is below 1e-6.
  public static func value(_ x: Float) -> Float {
    let scaled = min(80, max(-80, x)) * 1.442_695
    let whole = scaled.rounded(.down)
    let f = (scaled - whole) * 0.693_147_2
    var term: Float = 1
    var sum: Float = 1
    for n in 1...7 {
      term *= f / Float(n)
      sum += term
    }
    return sum * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }

  /// The natural logarithm of a positive number.
  public static func logarithm(_ x: Float) -> Float {
    // ln m = 2 artanh((m − 1) / (m + 1)) for the significand m, from 1 to 2.
    let t = (x.significand - 1) / (x.significand + 1)
    let square = t * t
    let series = 2 * t * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return Float(x.exponent) * 0.693_147_2 + series
  }
}
