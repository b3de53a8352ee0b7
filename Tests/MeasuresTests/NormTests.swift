import Lexicons
import Measures
import Testing

@Suite struct NormTests {
  /// numpy 2.4: `np.percentile([1, 2, 4, 8, 16, 32, 64, 3, 9, 27], [0, 5, 10, 25, 50, 75, 90, 95,
  /// 100])`, `np.mean`, `np.std(ddof=1)`.
  @Test func pointsAreThoseOfNumPy() throws {
    var builder = NormBuilder(columns: ["a", "b"])
    for (index, value) in [1.0, 2, 4, 8, 16, 32, 64, 3, 9, 27].enumerated() {
      builder.add([value, index == 0 ? 5 : nil], words: 300)
    }
    let row = try #require(builder.rows.first)
    #expect(builder.rows.count == 1, "one value is no spread")
    #expect(builder.texts == 10 && builder.words == 3_000)
    let expected = [1, 1.45, 1.9, 3.25, 8.5, 24.25, 35.2, 49.6, 64]
    for (point, value) in zip(row.points, expected) { #expect(abs(point - value) < 1e-9) }
    #expect(row.texts == 10 && abs(row.mean - 16.6) < 1e-9)
    #expect(abs(row.deviation - 19.788885769542457) < 1e-9)
  }

  private let norm = Norm(
    name: "proef", facts: [("least_words", "300"), ("register", "a: b")],
    rows: [
      Norm.Row(
        column: "x", texts: 40, mean: 5, deviation: 2, points: [0, 0, 0, 2, 4, 6, 8, 9, 12])
    ])

  /// Linear between the points; half of a stretch of equal points; nothing beyond the ends.
  @Test(arguments: [
    (-1, 0), (0, 5), (1, 17.5), (2, 25), (3, 37.5), (4, 50), (8.5, 92.5), (9, 95), (10.5, 97.5),
    (12, 100), (13, 100),
  ])
  func percentilesLieBetweenThePoints(value: Double, expected: Double) {
    #expect(norm.percentile(of: value, in: "x") == expected)
  }

  @Test func aColumnThatTheNormLacksHasNoPercentile() {
    #expect(norm.percentile(of: 1, in: "y") == nil)
  }

  @Test func theProblemsOfATableAreToldWithTheirLines() throws {
    let header = Norm.header.joined(separator: "\t")
    let error = #expect(throws: LexiconError.self) {
      try Norm(
        Array("# register\n\(header)\nx\t3\t1\n".utf8)
          + Array("y\t3\t1\t1\t1\t2\t3\t2\t5\t6\t7\t8\t9\n".utf8), path: "n.tsv")
    }
    #expect(error?.problems.map(\.line) == [1, 3, 4, 1])
    #expect(error?.description.contains("has no name") == true)
    #expect(throws: LexiconError.self) { try Norm(Array("a,b\n".utf8), path: "n.tsv") }
    #expect(throws: LexiconError.self) { try Norm([0xFF], path: "n.tsv") }
  }
}
