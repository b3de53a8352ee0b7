/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's method (Golub & Van Loan 2013,
/// *Matrix computations*, §8.5): slow for thousands of rows, exact and short.
struct SymmetricEigen {
  /// The eigenvalues, the greatest first.
  private(set) var values: [Double]
  /// The unit eigenvectors, in the order of the values.
  private(set) var vectors: [[Double]]

  /// Decomposes a symmetric matrix.
  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var matrix = matrix
    // Its rows become the eigenvectors.
    var rows = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<Self.mostSweeps {
      var rest = 0.0
      for row in 0..<size {
        for column in 0..<row { rest += matrix[row][column] * matrix[row][column] }
      }
      if rest < Self.tolerance * Double(size) { break }
      for p in 0..<size {
        for q in 0..<p { Self.rotate(&matrix, &rows, p, q) }
      }
    }
    let order = (0..<size).sorted { matrix[$0][$0] > matrix[$1][$1] }
    values = order.map { matrix[$0][$0] }
    vectors = order.map { rows[$0] }
  }

  private static let mostSweeps = 60
  private static let tolerance = 1e-24

  /// Turns rows and columns `p` and `q` so that their common element becomes zero.
  private static func rotate(
    _ matrix: inout [[Double]], _ rows: inout [[Double]], _ p: Int, _ q: Int
  ) {
    let element = matrix[p][q]
    guard abs(element) > 1e-300 else { return }
    let theta = (matrix[q][q] - matrix[p][p]) / (2 * element)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in matrix.indices {
      let (one, other) = (matrix[index][p], matrix[index][q])
      matrix[index][p] = cosine * one - sine * other
      matrix[index][q] = sine * one + cosine * other
    }
    turn(&matrix, p, q, cosine, sine)
    turn(&rows, p, q, cosine, sine)
  }

  private static func turn(
    _ rows: inout [[Double]], _ p: Int, _ q: Int, _ cosine: Double, _ sine: Double
  ) {
    for index in rows[p].indices {
      let (one, other) = (rows[p][index], rows[q][index])
      rows[p][index] = cosine * one - sine * other
      rows[q][index] = sine * one + cosine * other
    }
  }
}
