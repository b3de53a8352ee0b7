import Lexicons
import Testing
import Tokens

@testable import Tones

@Suite struct ToneFeaturesTests {
  /// Each feature once, worth more where it is repeated: counted here by a dictionary.
  @Test func equalFeaturesAreMerged() throws {
    let text = Array("de raad, de raad en de stad: de raad luistert naar de stad".utf8)
    var tokenizer = try Tokenizer(rules: Lexicon.embedded().tokenizerRules)
    var tokens = TokenBuffer()
    try tokenizer.tokenize(text.span, into: &tokens)
    let polarities = [Polarity](repeating: .own, count: tokens.tokens.count)
    var features = ToneFeatures()
    features.reset()
    features.collect(text.span, tokens, polarities)
    var expected: [UInt32: (value: Float, count: Int)] = [:]
    for feature in features.features {
      expected[feature.hash, default: (feature.value, 0)].count += 1
    }
    let words = Float(features.words)
    features.finish()
    #expect(features.features.count == expected.count)
    // 1 + ln(n), as rounded in the table, over the square root of the length.
    let sublinear: [Float] = [0, 1, 1.693, 2.099, 2.386, 2.609, 2.792, 2.946, 3.079]
    for feature in features.features {
      let (value, count) = try #require(expected[feature.hash])
      let worth = count < sublinear.count ? sublinear[count] : 3.2
      #expect(abs(feature.value - value * worth / words.squareRoot()) < 1e-6)
    }
  }

  @Test func sortedFeaturesAreTheSameInTheOrderOfTheirHashes() throws {
    let text = Array("wie vraagt die wint, wie zwijgt die niet".utf8)
    var tokenizer = try Tokenizer(rules: Lexicon.embedded().tokenizerRules)
    var tokens = TokenBuffer()
    try tokenizer.tokenize(text.span, into: &tokens)
    let polarities = [Polarity](repeating: .own, count: tokens.tokens.count)
    var plain = ToneFeatures()
    plain.collect(text.span, tokens, polarities)
    var sorted = plain
    plain.finish()
    sorted.finish(sorted: true)
    #expect(sorted.features.map(\.hash) == plain.features.map(\.hash).sorted())
    let sums = [sorted, plain].map { $0.features.map(\.value).reduce(0, +) }
    #expect(abs(sums[0] - sums[1]) < 1e-4)
  }
}
