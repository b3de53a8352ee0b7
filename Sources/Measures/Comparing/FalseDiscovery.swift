/// What keeps the share of false discoveries in check where many tests are made at once.
public enum FalseDiscovery {
  /// The adjusted probabilities of Benjamini & Hochberg (1995, J R Stat Soc B 57:289), in the order
  /// of the tests: those below 5 % hold up when at most 5 % of what holds up may be false.
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
    var adjusted = probabilities
    var least = 1.0
    for (place, index) in order.enumerated() {
      let rank = Double(probabilities.count - place)
      least = min(least, probabilities[index] * Double(probabilities.count) / rank)
      adjusted[index] = least
    }
    return adjusted
  }
}
