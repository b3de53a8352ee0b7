internal import Measures

/// How many texts a run went through and how long they are.
public struct TextTally: Sendable {
  /// The words of each text.
  public private(set) var lengths: [Int] = []

  /// Makes an empty tally.
  public init() {}

  /// Adds a text.
  public mutating func add(words: Int) { lengths.append(words) }

  /// All words.
  public var words: Int { lengths.reduce(0, +) }

  /// The words of the text in the middle; 0 without texts.
  public var median: Double {
    guard !lengths.isEmpty else { return 0 }
    let sorted = lengths.sorted()
    return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// How many texts have a verdict.
  func count(of verdict: LengthVerdict, _ options: MeasureOptions) -> Int {
    lengths.count {
      LengthVerdict(
        words: $0, indicationFrom: options.indicationFrom, usableFrom: options.usableFrom)
        == verdict
    }
  }
}
