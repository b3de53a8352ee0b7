/// How the parts of a narrative rise and fall over a text (Boyd, Blackburn & Pennebaker 2020, Sci
/// Adv 6:eaba2196).
///
/// The text is cut into five stretches of equally many words; each part's rates are scaled so that
/// its lowest stretch is 0 and its highest 100.
public enum NarrativeArc {
  /// How many stretches.
  public static let stretches = 5
  /// Below this many words there is no arc.
  public static let shortest = 250

  /// The scaled rates of a part over the five stretches; nil for a text that is too short, or whose
  /// rates are all the same.
  public static func arc(of stage: WordSequence.Stage, in sequence: WordSequence) -> [Double]? {
    let words = sequence.count
    guard words >= shortest else { return nil }
    let rates = (0..<stretches).map { index in
      let range = words * index / stretches..<words * (index + 1) / stretches
      let count = sequence.stages[range].count { $0.contains(stage) }
      return Double(count) / Double(range.count)
    }
    guard let low = rates.min(), let high = rates.max(), low < high else { return nil }
    return rates.map { 100 * (($0 - low) / (high - low)) }
  }
}
