import Measures
import Testing

/// Themes against NumPy.
///
/// NumPy 2.4: `corrcoef`, `eigh`, and varimax with Kaiser's normalisation by repeated
/// singular value decomposition (`svd(A.T @ (B**3 - B @ diag((B**2).sum(0)) / p))`), which is the
/// algorithm of factor_analyzer and of R's `varimax`; scores are the components' turned by the same
/// matrix. The six words over forty documents are from `default_rng(7)`.
@Suite struct ThemesTests {
  private static let words = [
    "0110111011110001111111111110110111110101", "1111011001110110111001110111000100110101",
    "1111011110111110111001011110000111111101", "1111111101111111110111101111011111010111",
    "1100001110100111011100011011000110000001", "1011101000010101000010100000111011111010",
  ].map { $0.map { $0 == "1" ? 1.0 : 0 } }

  private func expect(
    _ found: [Double], _ expected: [Double], source: SourceLocation = #_sourceLocation
  ) {
    for (one, other) in zip(found, expected) {
      #expect(abs(one - other) < 2e-6, "\(one), not \(other)", sourceLocation: source)
    }
  }

  @Test func themesAreThoseOfNumPy() throws {
    let themes = try #require(Themes(words: Self.words, count: 2))
    expect(
      themes.eigenvalues, [1.946551, 1.081033, 1.045644, 0.909727, 0.543777, 0.473267])
    expect(
      themes.loadings[0], [0.13479, 0.681187, 0.717036, 0.082656, 0.613898, -0.742176])
    expect(
      themes.loadings[1], [-0.710684, -0.072543, -0.154185, 0.730164, 0.168723, 0.031893])
    expect(themes.scores[0], [0.413708, 1.246343, -0.166018, -0.23726, -1.689723])
    expect(themes.scores[1], [1.481786, 0.034303, -0.361134, 1.109036, -0.075804])
    #expect(abs(themes.share(of: 0) - 0.32180871) < 1e-6)
    #expect(abs(themes.share(of: 1) - 0.18278858) < 1e-6)
  }

  /// All components together explain everything, and rotation changes nothing in that.
  @Test func allThemesExplainAll() throws {
    let themes = try #require(Themes(words: Self.words, count: 6))
    #expect(abs((0..<6).reduce(0) { $0 + themes.share(of: $1) } - 1) < 1e-9)
    #expect(abs(themes.eigenvalues.reduce(0, +) - 6) < 1e-9)
    for scores in themes.scores {
      let squares = scores.reduce(0) { $0 + $1 * $1 }
      #expect(abs(squares / 39 - 1) < 1e-9)
    }
  }

  /// Two words that always go together are one component; there is no second.
  @Test func aComponentWithoutVarianceIsNoTheme() throws {
    let themes = try #require(Themes(words: [[1, 0, 1, 0], [1, 0, 1, 0]], count: 2))
    #expect(themes.count == 1)
    expect(themes.loadings[0], [1, 1])
  }

  @Test func tooLittleGivesNothing() {
    #expect(Themes(words: [], count: 1) == nil)
    #expect(Themes(words: [[1]], count: 1) == nil)
    #expect(Themes(words: [[1, 0]], count: 2) == nil)
  }
}
