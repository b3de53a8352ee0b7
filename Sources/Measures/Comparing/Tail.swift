internal import Glibc

/// Probabilities in the tails of distributions.
enum Tail {
  /// Of a standard normal variable above `z`.
  static func normal(_ z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }

  /// Of a chi-square variable with so many degrees of freedom above `x`.
  ///
  /// The recurrence Q(a + 1, h) = Q(a, h) + hᵃ e⁻ʰ / Γ(a + 1) of the incomplete gamma function, with
  /// a half the degrees and h half of x (Abramowitz & Stegun 6.5.21).
  static func chiSquare(_ x: Double, degrees: Int) -> Double {
    guard x > 0 else { return 1 }
    let h = x / 2
    let isEven = degrees.isMultiple(of: 2)
    var a = isEven ? 1.0 : 0.5
    var tail = isEven ? exp(-h) : erfc(h.squareRoot())
    var term = exp(-h) * (isEven ? h : 2 * (h / .pi).squareRoot())
    while 2 * a < Double(degrees) {
      tail += term
      a += 1
      term *= h / a
    }
    return min(1, tail)
  }
}
