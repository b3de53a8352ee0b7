import Bytes
import TestSupport
import Testing

@testable import Disambiguation

/// Words that are remembered are read as the reference reads them.
@Suite struct WordFactsTests {
  @Test(arguments: 0..<2)
  func readMatchesReference(seed: UInt64) throws {
    var cache = WordFactsCache(try Shipped.context().classes)
    var generator = SplitMix64(seed: seed)
    let letters = Array("aeinrstdgkVEé'".unicodeScalars)
    let endings = ["akkoord", "ing", "heid", "lijk", "en", "VROUW", "’s", "tje", ""]
    var words: [String] = []
    for _ in 0..<6000 {
      let word =
        RandomText.characters(9, of: letters, using: &generator)
        + endings[Int.random(in: 0..<endings.count, using: &generator)]
      if !word.isEmpty { words.append(word) }
    }
    // Some twice, with others that take their places between.
    words += words[..<3000]
    for word in words {
      let text = Array(word.utf8)
      let fast = cache.facts(of: text.span, 0..<text.count)
      let reference = cache.readReference(text.span, 0..<text.count)
      #expect(fast == reference, "\(word)")
    }
  }
}
