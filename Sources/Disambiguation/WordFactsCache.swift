internal import Bytes
internal import Tokens

/// The facts of the words met last, found by their bytes as they stand in the text: frequent words
/// are folded and looked up once.
///
/// Every place of the table holds one word; a word that falls on it takes it over.
struct WordFactsCache: WordSource {
  private let classes: WordClassLexicon
  private var entries: [(bytes: WordBytes, facts: WordFacts)]
  private var folder = FormFolder()

  /// log2 of the number of places.
  private static let bits: UInt64 = 13

  init(_ classes: WordClassLexicon) {
    self.classes = classes
    entries = Array(repeating: (WordBytes(), WordFacts()), count: 1 << Int(Self.bits))
  }

  /// The facts of the word at `range`.
  @inline(__always)
  mutating func facts(of text: Span<UInt8>, _ range: Range<Int>) -> WordFacts {
    guard let bytes = WordBytes(text, range) else { return readReference(text, range) }
    let place = Int(truncatingIfNeeded: bytes.hash >> (64 - Self.bits))
    if entries[place].bytes.equals(bytes) { return entries[place].facts }
    let facts = readReference(text, range)
    entries[place] = (bytes, facts)
    return facts
  }

  /// The same without memory: the reference.
  mutating func readReference(_ text: Span<UInt8>, _ range: Range<Int>) -> WordFacts {
    folder.fold(text, range)
    return factsOfFolded()
  }

  /// By itself, since a mutating function would copy the lexicon for every word.
  @inline(never)
  private func factsOfFolded() -> WordFacts { WordFacts(folder.folded.span, classes) }
}
