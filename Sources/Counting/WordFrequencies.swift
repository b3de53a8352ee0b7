internal import Bytes
public import Lexicons
public import Tokens

/// How often each word form, or pair of neighbouring forms, occurs over a set of documents.
public struct WordFrequencies: Sendable {
  /// What is counted.
  public enum Unit: String, Sendable, CaseIterable {
    /// Single words.
    case words
    /// Pairs of words that follow each other in a sentence, nothing but white space between.
    case bigrams
  }

  /// One form or pair with its figures.
  public struct Row: Sendable, Equatable {
    /// The folded form; a pair with a space between.
    public let form: String
    /// How often it occurs.
    public let count: Int
    /// In how many documents.
    public let documents: Int
    /// Its ``Dispersion`` over the documents.
    public let dispersion: Double
  }

  private let unit: Unit
  private let keeps: [Bool]?
  private var forms = ByteStringTable()
  /// Of each form, the documents it occurs in and how often.
  private var occurrences: [[(document: Int32, count: Int32)]] = []
  private var folder = FormFolder()
  private(set) var wordsOfDocument: [Int] = []

  /// Words counted so far: all of them, whatever is kept.
  public private(set) var words = 0

  /// Starts an empty table.
  ///
  /// - Parameters:
  ///   - unit: what is counted.
  ///   - keeps: which categories' words are counted, by category number; nil for all.
  public init(_ unit: Unit, keeping keeps: [Bool]? = nil) {
    self.unit = unit
    self.keeps = keeps
  }

  /// Opens a document.
  public mutating func beginDocument() { wordsOfDocument.append(0) }

  /// Adds a segment of the open document.
  public mutating func add(_ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer) {
    if wordsOfDocument.isEmpty { beginDocument() }
    var before: [UInt8] = []
    var sentence = 1
    for (index, token) in tokens.tokens.enumerated() {
      if sentence < tokens.sentenceStarts.count, Int(tokens.sentenceStarts[sentence]) == index {
        before = []
        sentence += 1
      }
      guard token.kind.isWord else {
        if token.kind != .space { before = [] }
        continue
      }
      words += 1
      wordsOfDocument[wordsOfDocument.count - 1] += 1
      let isKept = keeps?[matches.matches[index].category.index] ?? true
      guard isKept else {
        before = []
        continue
      }
      folder.fold(text, token.range)
      switch unit {
      case .words: count(folder.folded)
      case .bigrams:
        if !before.isEmpty { count(before + [0x20] + folder.folded) }
        before = folder.folded
      }
    }
  }

  private mutating func count(_ form: [UInt8]) {
    let number = forms.insert(form.span)
    let document = Int32(wordsOfDocument.count - 1)
    if number == occurrences.count { occurrences.append([]) }
    let last = occurrences[number].count - 1
    if last >= 0, occurrences[number][last].document == document {
      occurrences[number][last].count += 1
    } else {
      occurrences[number].append((document, 1))
    }
  }

  /// All rows that occur often enough, the most frequent first, equals by form.
  ///
  /// - Parameters:
  ///   - minimum: the least count.
  ///   - leastDocuments: the least number of documents.
  public func rows(minimum: Int = 1, inDocuments leastDocuments: Int = 1) -> [Row] {
    let dispersion = Dispersion(words: wordsOfDocument)
    var rows: [Row] = []
    for number in occurrences.indices {
      let found = occurrences[number]
      let count = found.reduce(0) { $0 + Int($1.count) }
      guard count >= minimum, found.count >= leastDocuments else { continue }
      rows.append(
        Row(
          form: forms.string(number), count: count, documents: found.count,
          dispersion: dispersion.value(
            found.map { (count: Int($0.count), words: wordsOfDocument[Int($0.document)]) })))
    }
    return rows.sorted { $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form }
  }

  /// How often a form, or pair, occurs in each document.
  func counts(of form: String) -> [Int] {
    var counts = [Int](repeating: 0, count: wordsOfDocument.count)
    guard let number = forms.number(of: form) else { return counts }
    for found in occurrences[number] { counts[Int(found.document)] = Int(found.count) }
    return counts
  }

  /// How many documents were counted.
  public var documentCount: Int { wordsOfDocument.count }
}
