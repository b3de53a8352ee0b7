/// Gries' deviation of proportions, normalised: 0 when something is spread over the documents as the
/// words are, towards 1 when it stands in one small document (Gries 2008, IJCL 13:403; Lijffijt & Gries
/// 2012, IJCL 17:147).
public struct Dispersion: Sendable {
  private let total: Double
  private let smallest: Double

  /// Takes the number of words of each document; those without words do not matter.
  public init(words: [Int]) {
    total = Double(max(1, words.reduce(0, +)))
    smallest = Double(words.filter { $0 > 0 }.min() ?? 0) / total
  }

  /// The dispersion of something that occurs in these documents.
  ///
  /// - Parameter found: how often it occurs in each, and how many words the document has.
  public func value(_ found: some Collection<(count: Int, words: Int)>) -> Double {
    guard smallest < 1 else { return 0 }
    let count = Double(found.reduce(0) { $0 + $1.count })
    // Half the sum of |share of the occurrences − share of the words| over all documents: those
    // without an occurrence add their whole share.
    let deviation = found.reduce(1.0) { sum, part in
      let expected = Double(part.words) / total
      return sum + abs(Double(part.count) / count - expected) - expected
    }
    return max(0, deviation / 2 / (1 - smallest))
  }
}
