/// One cell of a report.
public enum Value: Sendable, Equatable {
  case text(String)
  case integer(Int)
  /// A number, shown with this many decimals.
  case decimal(Double, Int)
  case missing

  /// The number that every format shows, rounded to its decimals; nil for what is no number.
  public var number: Double? {
    switch self {
    case .integer(let number): return Double(number)
    case .decimal(let number, let decimals):
      guard number.isFinite else { return nil }
      let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
      return (number * scale).rounded(.toNearestOrAwayFromZero) / scale
    case .text, .missing: return nil
    }
  }
}
