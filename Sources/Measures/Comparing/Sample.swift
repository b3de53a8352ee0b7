/// The values of one measure over the texts of one group.
public struct Sample: Sendable, Equatable {
  /// The values, one for each text that has one.
  public let values: [Double]

  /// Makes a sample.
  public init(_ values: [Double]) { self.values = values }

  /// How many there are.
  public var count: Int { values.count }

  /// The mean; nil of none.
  public var mean: Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(count)
  }

  /// The variance with n − 1; nil of fewer than two.
  public var variance: Double? {
    guard count > 1, let mean else { return nil }
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
  }

  /// The standard deviation with n − 1; nil of fewer than two.
  public var deviation: Double? { variance?.squareRoot() }

  /// The median; nil of none.
  public var median: Double? { values.isEmpty ? nil : Self.quantile(0.5, of: values.sorted()) }

  /// A quantile by linear interpolation (Hyndman & Fan 1996, type 7: that of R and NumPy).
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = min(1, max(0, share)) * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
