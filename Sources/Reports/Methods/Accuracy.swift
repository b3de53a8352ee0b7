/// What was measured of the program's decisions; `Benchmarks/record/scores.tsv` and the method page
/// have the same figures with more decimals, and a test compares them.
public enum Accuracy {
  /// Micro F1 of the categories in context: news, encyclopedia, invented informal text.
  public static let inContext = [0.988, 0.986, 0.977]
  /// The same when each form gets its most frequent category.
  public static let lexical = [0.897, 0.923, 0.792]
  /// Macro F1 of the five tones, F1 of no tone, and calibration error, on invented answers.
  public static let tones = [0.82, 0.83, 0.03]
}
