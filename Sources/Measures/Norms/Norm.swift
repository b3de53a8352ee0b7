/// How a measure is spread over the texts of a named reference corpus.
///
/// Never without its name: rates differ by genre more than by speaker, so a percentile says nothing
/// unless it says among what.
public struct Norm: Sendable, Equatable {
  /// Where one measure's values lie.
  public struct Row: Sendable, Equatable {
    /// The column that it is about, such as `ik_rate`.
    public let column: String
    /// In how many texts it has a value.
    public let texts: Int
    /// The mean over texts.
    public let mean: Double
    /// The standard deviation over texts; 0 for one text.
    public let deviation: Double
    /// The least value, the values at ``Norm/shares``, and the greatest value.
    public let points: [Double]

    /// Makes a row.
    public init(column: String, texts: Int, mean: Double, deviation: Double, points: [Double]) {
      self.column = column
      self.texts = texts
      self.mean = mean
      self.deviation = deviation
      self.points = points
    }
  }

  /// The percentiles that a row holds between its least and greatest value.
  public static let shares = [5, 10, 25, 50, 75, 90, 95]

  /// What it is called.
  public let name: String
  /// What texts it is of and how it came about, by key, in order.
  public let facts: [(key: String, value: String)]
  /// The SHA-256 of the file it was read from; empty for one that was not.
  public let digest: String
  /// The rows, in the order of the columns.
  public let rows: [Row]
  private let places: [String: Int]

  /// Makes a norm; of two rows for one column the first counts.
  public init(
    name: String, facts: [(key: String, value: String)], rows: [Row], digest: String = ""
  ) {
    self.name = name
    self.digest = digest
    self.facts = facts
    self.rows = rows
    places = Dictionary(
      rows.enumerated().map { ($1.column, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// A fact; nil where there is none.
  public subscript(fact: String) -> String? { facts.first { $0.key == fact }?.value }

  /// From how many words on a text can be compared with it.
  public var leastWords: Int { self["least_words"].flatMap { Int($0) } ?? 0 }

  /// The row of a column; nil where it has none.
  public func row(of column: String) -> Row? { places[column].map { rows[$0] } }

  /// The share of the norm's texts that lie below a value, in per cent, half of those with the same
  /// value counted as below; between the points it holds it is interpolated.
  public func percentile(of value: Double, in column: String) -> Double? {
    guard let points = row(of: column)?.points else { return nil }
    let shares = [0] + Self.shares.map(Double.init) + [100]
    guard let below = points.lastIndex(where: { $0 < value }) else {
      // At or under the least value.
      guard let last = points.lastIndex(of: value) else { return 0 }
      return shares[last] / 2
    }
    guard below + 1 < points.count else { return 100 }
    if points[below + 1] == value, let last = points.lastIndex(of: value) {
      return (shares[below + 1] + shares[last]) / 2
    }
    let part = (value - points[below]) / (points[below + 1] - points[below])
    return shares[below] + part * (shares[below + 1] - shares[below])
  }

  /// Compares everything.
  public static func == (one: Norm, other: Norm) -> Bool {
    one.name == other.name && one.rows == other.rows
      && one.facts.elementsEqual(other.facts) { $0 == $1 }
  }
}
