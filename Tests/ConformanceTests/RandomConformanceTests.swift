import Bytes
import Lexicons
import TestSupport
import Testing
import Tokens

/// Seeded random text: no byte is lost, and the fast path equals the reference.
@Suite struct RandomConformanceTests {
  @Test(arguments: 0..<8)
  func tokenizeMatchesReference(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var tokenizer = try Tokenizer(rules: Shipped.lexicon().tokenizerRules)
    var fast = TokenBuffer()
    var reference = TokenBuffer()
    for round in 0..<250 {
      let count = Int.random(in: 0..<40, using: &generator)
      let string =
        round.isMultiple(of: 3)
        ? RandomText.sentences(count, using: &generator)
        : RandomText.fragments(count, using: &generator)
      let text = Array(string.utf8)
      try tokenizer.tokenizeReference(text.span, into: &reference)
      reference.checkInvariants(length: text.count)
      try tokenizer.tokenize(text.span, into: &fast)
      fast.checkInvariants(length: text.count)
      #expect(
        fast.tokens == reference.tokens, "seed \(seed), round \(round): \(string.debugDescription)")
      #expect(
        fast.sentenceStarts == reference.sentenceStarts,
        "seed \(seed), round \(round): \(string.debugDescription)")
    }
  }

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
