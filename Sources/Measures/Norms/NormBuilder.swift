/// Gathers the values of the texts of a reference corpus.
public struct NormBuilder: Sendable {
  private let columns: [String]
  private var values: [[Double]]
  /// How many texts there are.
  public private(set) var texts = 0
  /// How many words they have.
  public private(set) var words = 0

  /// Makes an empty builder.
  public init(columns: [String]) {
    self.columns = columns
    values = columns.map { _ in [] }
  }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - row: its values, a column each; nil where it has none.
  ///   - words: its words.
  public mutating func add(_ row: [Double?], words: Int) {
    precondition(row.count == columns.count, "values of other columns")
    texts += 1
    self.words += words
    for (index, value) in row.enumerated() {
      if let value { values[index].append(value) }
    }
  }

  /// The rows of all columns that have a value in two texts or more.
  public var rows: [Norm.Row] {
    zip(columns, values).compactMap { column, values in
      guard values.count > 1 else { return nil }
      let sorted = values.sorted()
      let count = Double(sorted.count)
      let mean = sorted.reduce(0, +) / count
      let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let shares = [0] + Norm.shares + [100]
      return Norm.Row(
        column: column, texts: sorted.count, mean: mean,
        deviation: (squares / (count - 1)).squareRoot(),
        points: shares.map { Self.quantile(Double($0) / 100, of: sorted) })
    }
  }

  /// A quantile by linear interpolation: definition 7 of Hyndman & Fan (1996, Am Stat 50:361), which
  /// R and NumPy take.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
