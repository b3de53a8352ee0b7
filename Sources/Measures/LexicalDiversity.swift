/// How varied the words of a text are, whatever its length.
///
/// A type is a distinct word form, folded, not a lemma.
public enum LexicalDiversity {
  /// The measure of textual lexical diversity (McCarthy & Jarvis 2010, Behav Res Methods 42:381): the
  /// mean length of stretches whose type–token ratio stays above 0.72, over both directions.
  ///
  /// Nil for a text in which no word returns.
  public static func mtld(_ forms: [UInt32], threshold: Double = 0.72) -> Double? {
    guard
      let forward = factors(forms, threshold),
      let backward = factors(forms.reversed(), threshold)
    else { return nil }
    return (Double(forms.count) / forward + Double(forms.count) / backward) / 2
  }

  /// How many stretches, the last one by the part of its way to the threshold; nil without repeats.
  private static func factors(
    _ forms: some Sequence<UInt32>, _ threshold: Double
  ) -> Double? {
    var types = Set<UInt32>()
    var words = 0
    var factors = 0.0
    for form in forms {
      words += 1
      types.insert(form)
      guard Double(types.count) / Double(words) <= threshold else { continue }
      factors += 1
      types.removeAll(keepingCapacity: true)
      words = 0
    }
    if words > 0 {
      let ratio = Double(types.count) / Double(words)
      factors += (1 - ratio) / (1 - threshold)
    }
    return factors > 0 ? factors : nil
  }

  /// The moving-average type–token ratio (Covington & McFall 2010, J Quant Linguist 17:94): the mean
  /// over all windows of so many words; nil for a text shorter than one window.
  public static func mattr(_ forms: [UInt32], window: Int = 50) -> Double? {
    guard window > 0, forms.count >= window else { return nil }
    var counts: [UInt32: Int] = [:]
    var sum = 0
    for (index, form) in forms.enumerated() {
      counts[form, default: 0] += 1
      if index >= window {
        let old = forms[index - window]
        let left = counts[old, default: 1] - 1
        counts[old] = left == 0 ? nil : left
      }
      if index >= window - 1 { sum += counts.count }
    }
    return Double(sum) / Double(window) / Double(forms.count - window + 1)
  }
}
