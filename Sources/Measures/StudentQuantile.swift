/// The 97.5 % quantile of Student's t distribution.
enum StudentQuantile {
  /// The quantile of the normal distribution.
  static let normal = 1.959_963_984_540_054

  /// The quantile for `degrees` of freedom, from 2 on: the expansion of Abramowitz & Stegun 26.7.5.
  static func value(degrees: Double) -> Double {
    let x = normal
    let n = max(2, degrees)
    let x3 = x * x * x
    let x5 = x3 * x * x
    let x7 = x5 * x * x
    let x9 = x7 * x * x
    let first = (x3 + x) / 4
    let second = (5 * x5 + 16 * x3 + 3 * x) / 96
    let third = (3 * x7 + 19 * x5 + 17 * x3 - 15 * x) / 384
    let fourth = (79 * x9 + 776 * x7 + 1_482 * x5 - 1_920 * x3 - 945 * x) / 92_160
    return x + (first + (second + (third + fourth / n) / n) / n) / n
  }
}
