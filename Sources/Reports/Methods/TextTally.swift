internal import Measures

/// How many texts a run went through and how long they are.
///
/// Lengths are counted, not listed: a stream of a hundred million answers has no more different
/// lengths than one of a thousand.
public struct TextTally: Sendable {
  /// How many texts have each number of words.
  private var textsOfLength: [Int: Int] = [:]
  /// How many texts there are.
  public private(set) var count = 0
  /// All words.
  public private(set) var words = 0

  /// Makes an empty tally.
  public init() {}

  /// Adds a text.
  public mutating func add(words: Int) {
    textsOfLength[words, default: 0] += 1
    count += 1
    self.words += words
  }

  /// The words of the text in the middle; 0 without texts.
  public var median: Double {
    guard count > 0 else { return 0 }
    return Double(length(at: (count - 1) / 2) + length(at: count / 2)) / 2
  }

  /// The words of the text at a place, from 0, when the shortest comes first.
  private func length(at place: Int) -> Int {
    var passed = 0
    for (length, texts) in textsOfLength.sorted(by: { $0.key < $1.key }) {
      passed += texts
      if place < passed { return length }
    }
    return 0
  }

  /// How many texts have a verdict.
  func count(of verdict: LengthVerdict, _ options: MeasureOptions) -> Int {
    textsOfLength.reduce(0) { sum, texts in
      let found = LengthVerdict(
        words: texts.key, indicationFrom: options.indicationFrom, usableFrom: options.usableFrom)
      return found == verdict ? sum + texts.value : sum
    }
  }
}
