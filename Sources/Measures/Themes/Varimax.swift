internal import Glibc

/// The rotation of components that makes each load on few variables: varimax with Kaiser's
/// normalisation (Kaiser 1958, Psychometrika 23:187), pair by pair.
struct Varimax {
  /// The rotated loadings, a component each.
  private(set) var loadings: [[Double]]
  /// The same rotation of the components' scores.
  private(set) var scores: [[Double]]

  /// Rotates loadings, and scores along with them; each is a list of components.
  init(_ loadings: [[Double]], scores: [[Double]]) {
    let size = loadings.first?.count ?? 0
    let lengths = (0..<size).map { index in
      let square = loadings.reduce(0) { $0 + $1[index] * $1[index] }
      return square > 0 ? square.squareRoot() : 1
    }
    self.loadings = loadings.map { zip($0, lengths).map { $0 / $1 } }
    self.scores = scores
    for _ in 0..<Self.mostRounds {
      var widest = 0.0
      for one in loadings.indices {
        for other in loadings.indices.dropFirst(one + 1) {
          widest = max(widest, abs(turn(one, other, size: Double(size))))
        }
      }
      if widest < Self.tolerance { break }
    }
    self.loadings = self.loadings.map { zip($0, lengths).map { $0 * $1 } }
  }

  private static let mostRounds = 500
  private static let tolerance = 1e-10

  /// Turns a pair of components by the angle that is best for them; returns it.
  private mutating func turn(_ one: Int, _ other: Int, size: Double) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    for (x, y) in zip(loadings[one], loadings[other]) {
      let (u, v) = (x * x - y * y, 2 * x * y)
      a += u
      b += v
      c += u * u - v * v
      d += 2 * u * v
    }
    let angle = atan2(d - 2 * a * b / size, c - (a * a - b * b) / size) / 4
    guard abs(angle) > Self.tolerance else { return 0 }
    Self.turn(&loadings, one, other, cos(angle), sin(angle))
    Self.turn(&scores, one, other, cos(angle), sin(angle))
    return angle
  }

  private static func turn(
    _ lists: inout [[Double]], _ one: Int, _ other: Int, _ cosine: Double, _ sine: Double
  ) {
    for index in lists[one].indices {
      let (x, y) = (lists[one][index], lists[other][index])
      lists[one][index] = x * cosine + y * sine
      lists[other][index] = y * cosine - x * sine
    }
  }
}
