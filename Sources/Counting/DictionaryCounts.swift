public import Lexicons
public import Tokens

/// What a LIWC dictionary finds over a set of documents, and how well its categories hang together.
public struct DictionaryCounts: Sendable {
  /// Sums over the documents, of one item: an entry, or a whole category.
  private struct Moments {
    var sum = 0.0
    var squares = 0.0
    var present = 0

    mutating func add(_ value: Double) {
      sum += value
      squares += value * value
      if value > 0 { present += 1 }
    }

    func variance(of count: Int) -> Double {
      let mean = sum / Double(count)
      return max(0, squares / Double(count) - mean * mean)
    }
  }

  /// The dictionary.
  public let dictionary: LIWCDictionary
  /// Words counted so far.
  public private(set) var words = 0
  /// Words that an entry was found at.
  public private(set) var covered = 0
  /// Documents counted so far.
  public private(set) var documents = 0
  /// How often each entry was found.
  public private(set) var hits: [Int]
  /// What was counted for each category, weights included.
  public private(set) var sums: [Double]
  /// In how many documents each category occurs.
  public private(set) var documentsOfCategory: [Int]
  /// Rates and presence of entries, and of categories, over the documents.
  private var entryRates: [Moments]
  private var categoryRates: [Moments]
  /// Number of present entries of each category over the documents.
  private var categoryPresence: [Moments]
  /// The open document.
  private var open: [Int: Int] = [:]
  private var openWords = 0

  /// Starts counting with a dictionary.
  public init(_ dictionary: LIWCDictionary) {
    self.dictionary = dictionary
    hits = Array(repeating: 0, count: dictionary.entries.count)
    sums = Array(repeating: 0, count: dictionary.categories.count)
    documentsOfCategory = Array(repeating: 0, count: dictionary.categories.count)
    entryRates = Array(repeating: Moments(), count: dictionary.entries.count)
    categoryRates = Array(repeating: Moments(), count: dictionary.categories.count)
    categoryPresence = categoryRates
  }

  /// Adds a segment of the open document.
  public mutating func add(_ text: Span<UInt8>, _ tokens: TokenBuffer) {
    openWords += tokens.tokens.count { $0.kind.isWord }
    var found: [LIWCDictionary.Hit] = []
    dictionary.forEachHit(in: text, tokens) { found.append($0) }
    for hit in found {
      hits[hit.entry] += 1
      covered += hit.words
      open[hit.entry, default: 0] += 1
      for member in hit.memberships { sums[member.category] += member.weight }
    }
  }

  /// Closes the open document.
  public mutating func endDocument() {
    words += openWords
    documents += 1
    var rates = [Double](repeating: 0, count: sums.count)
    var present = rates
    for (entry, count) in open {
      let rate = 100 * Double(count) / Double(max(1, openWords))
      entryRates[entry].add(rate)
      for member in dictionary.entries[entry].memberships {
        rates[member.category] += rate
        present[member.category] += 1
      }
    }
    for category in sums.indices {
      categoryRates[category].add(rates[category])
      categoryPresence[category].add(present[category])
      if present[category] > 0 { documentsOfCategory[category] += 1 }
    }
    open.removeAll(keepingCapacity: true)
    openWords = 0
  }

  /// The entries of a category, as indices.
  public func entries(of category: Int) -> [Int] {
    dictionary.entries.indices.filter { index in
      dictionary.entries[index].memberships.contains { $0.category == category }
    }
  }

  /// Cronbach's alpha of a category: its entries are the items, their rates per 100 words in each
  /// document the scores (Cronbach 1951, Psychometrika 16:297); nil where it is not defined.
  public func alpha(of category: Int) -> Double? {
    reliability(of: category, total: categoryRates[category].variance(of: max(1, documents))) {
      entryRates[$0].variance(of: documents)
    }
  }

  /// Kuder and Richardson's formula 20 of a category: the same with an entry present in a document
  /// or not (Kuder & Richardson 1937, Psychometrika 2:151); nil where it is not defined.
  public func kr20(of category: Int) -> Double? {
    reliability(of: category, total: categoryPresence[category].variance(of: max(1, documents))) {
      let share = Double(entryRates[$0].present) / Double(documents)
      return share * (1 - share)
    }
  }

  private func reliability(
    of category: Int, total: Double, item: (Int) -> Double
  ) -> Double? {
    let entries = entries(of: category)
    guard documents > 1, entries.count > 1, total > 0 else { return nil }
    let sum = entries.reduce(0) { $0 + item($1) }
    let count = Double(entries.count)
    return count / (count - 1) * (1 - sum / total)
  }
}
