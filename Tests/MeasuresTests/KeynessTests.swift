import Measures
import Testing

@Suite struct KeynessTests {
  /// 2 Σ O ln(O / E) in NumPy, with E from both sets together: 30 of 1,000 against 10 of 1,500.
  @Test func logLikelihoodIsTheFormula() {
    #expect(abs(Keyness.logLikelihood(30, of: 1_000, 10, of: 1_500) - 20.207144818264446) < 1e-9)
    #expect(Keyness.logLikelihood(10, of: 100, 10, of: 100) == 0)
  }

  /// By hand: 3 % is 350 % above ⅔ %.
  @Test func percentDifferenceIsTheFormula() throws {
    let difference = try #require(Keyness.difference(30, of: 1_000, 10, of: 1_500))
    #expect(abs(difference - 350) < 1e-9)
    #expect(Keyness.difference(3, of: 100, 0, of: 100) == nil)
  }

  private func text(_ counts: [String: Int], words: Int) -> WordForms {
    WordForms(group: "", counts: counts, words: words)
  }

  @Test func keyWordsNameTheGroupThatHasThemMoreOften() throws {
    let one = [text(["wijk": 6, "de": 5], words: 100), text(["wijk": 4, "de": 5], words: 100)]
    let other = [text(["loket": 9, "de": 5], words: 100), text(["de": 5, "wijk": 1], words: 100)]
    let words = KeyWord.all(
      in: one, against: other, names: ("na", "voor"), leastTexts: 1)
    #expect(words.map(\.form) == ["loket", "wijk"])
    let wijk = try #require(words.last)
    #expect(wijk.group == "na" && wijk.other == "voor")
    #expect(wijk.use.count == 10 && wijk.use.words == 200)
    #expect(wijk.use.texts == 2 && wijk.use.allTexts == 2)
    #expect(wijk.otherUse.count == 1 && wijk.otherUse.texts == 1)
    // By hand: ½ (|0.6 − 0.5| + |0.4 − 0.5|) / (1 − 0.5); all of it in one of two texts.
    #expect(abs(wijk.dispersion - 0.2) < 1e-12)
    #expect(words[0].group == "voor" && words[0].dispersion == 1 && words[0].difference == nil)
    #expect(
      KeyWord.all(in: one, against: other, names: ("na", "voor"), leastTexts: 2).map(\.form)
        == ["wijk"])
  }
}
