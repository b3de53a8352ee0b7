internal import Glibc

/// How much more often a word occurs in one set of texts than in another.
public enum Keyness {
  /// The log-likelihood ratio G² (Dunning 1993, Comput Linguist 19:61), in the form of Rayson & Garside
  /// (2000): the observed counts against those expected from both sets together.
  ///
  /// It takes words as independent, which they are not (Lijffijt et al. 2016, DSH 31:374): it puts
  /// words in order, and proves nothing.
  ///
  /// - Parameters:
  ///   - count: how often it occurs in the one.
  ///   - words: the words of the one.
  ///   - otherCount: how often it occurs in the other.
  ///   - otherWords: the words of the other.
  public static func logLikelihood(
    _ count: Int, of words: Int, _ otherCount: Int, of otherWords: Int
  ) -> Double {
    let all = Double(count + otherCount)
    let total = Double(words + otherWords)
    func part(_ count: Int, _ words: Int) -> Double {
      count == 0 ? 0 : Double(count) * log(Double(count) * total / (Double(words) * all))
    }
    return 2 * (part(count, words) + part(otherCount, otherWords))
  }

  /// %DIFF (Gabrielatos & Marchi 2012): by how many per cent the rate in the one differs from that in
  /// the other; nil where the other lacks the word.
  public static func difference(
    _ count: Int, of words: Int, _ otherCount: Int, of otherWords: Int
  ) -> Double? {
    guard words > 0, otherCount > 0 else { return nil }
    let rate = Double(count) / Double(words)
    let other = Double(otherCount) / Double(otherWords)
    return 100 * (rate - other) / other
  }
}
