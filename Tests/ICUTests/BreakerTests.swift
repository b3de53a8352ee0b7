import ICU
import Testing

@Suite struct BreakerTests {
  private func ends(_ text: String, _ unit: Breaker.Unit) throws -> [Int] {
    var breaker = try Breaker(unit)
    var ends: [Int] = []
    try breaker.forEachPiece(of: Array(text.utf8).span) { end, _ in ends.append(end) }
    return ends
  }

  @Test func offsetsAreInBytes() throws {
    #expect(try ends("één ei", .words) == [5, 6, 8])
    #expect(try ends("Één. Twee.", .sentences) == [7, 12])
  }

  @Test func anEmptyTextHasNoPieces() throws {
    #expect(try ends("", .words) == [])
    #expect(try ends("", .sentences) == [])
  }

  /// The breaker hands pieces over in blocks of 512.
  @Test(arguments: [511, 512, 513, 1024, 5000])
  func noPieceIsLostBetweenBlocks(count: Int) throws {
    let text = String(repeating: ",", count: count)
    #expect(try ends(text, .words) == Array(1...count))
  }

  @Test func oneBreakerServesManyTexts() throws {
    var breaker = try Breaker(.words)
    for text in ["een", "twee drie", "", "vier, vijf"] {
      var found: [Int] = []
      try breaker.forEachPiece(of: Array(text.utf8).span) { end, _ in found.append(end) }
      #expect(found == (try ends(text, .words)))
    }
  }
}
