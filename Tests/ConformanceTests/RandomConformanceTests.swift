import Bytes
import Lexicons
import TestSupport
import Testing
import Tokens

/// Seeded random text, and text without end.
///
/// That the fast path equals the reference: `FastPathTests`.
@Suite struct RandomConformanceTests {
  @Test func oneBufferTwiceGivesTheSame() throws {
    var generator = SplitMix64(seed: 99)
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var used = TokenBuffer()
    for _ in 0..<100 {
      let text = Array(RandomText.fragments(20, using: &generator).utf8)
      try tokenizer.tokenize(text.span, into: &used)
      var fresh = TokenBuffer()
      try tokenizer.tokenize(text.span, into: &fresh)
      #expect(used.tokens == fresh.tokens)
    }
  }

  /// measures.md §7: an answer with bounded memory for one "word" without end.
  @Test(arguments: [
    "a", "\u{301}", "'", "-", ".", "a.", "a-", "@", "1,", "\n", "&a", "😀", "\u{0}", "#",
  ])
  func endlessRepetitionIsCut(unit: String) throws {
    let text = Array(String(repeating: unit, count: 20_000).utf8)
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var tokens = TokenBuffer()
    try tokenizer.tokenize(text.span, into: &tokens)
    tokens.checkInvariants(length: text.count)
  }
}
