internal import Bytes
internal import Tokens

/// Reads words by the model's lexicon, and remembers the short ones: a text says most of its words
/// again and again, and an unlisted one takes a look-up for each of its endings.
struct WordReader: Sendable {
  private let classes: WordClassLexicon
  private var folder = FormFolder()
  /// The last word with each value of some bits of its key's hash.
  private var remembered: [(key: FoldedKey?, reading: WordReading)]
  private static let memory = 4096

  init(_ classes: WordClassLexicon) {
    self.classes = classes
    remembered = Array(repeating: (nil, WordReading()), count: Self.memory)
  }

  /// Reads the word at `range`.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) -> WordReading {
    guard let key = FoldedKey(text, range) else { return readReference(text, range) }
    let slot = Int(truncatingIfNeeded: key.mixed) & (Self.memory - 1)
    if remembered[slot].key == key { return remembered[slot].reading }
    let reading = readReference(text, range)
    remembered[slot] = (key, reading)
    return reading
  }

  /// The same without memory: the reference.
  mutating func readReference(_ text: Span<UInt8>, _ range: Range<Int>) -> WordReading {
    folder.fold(text, range)
    let known = classes.classNumber(ofKnown: folder.folded.span)
    return reading(known ?? classes.classNumber(ofUnknown: folder.folded.span), known != nil)
  }

  /// Reads the word at `range` as if the lexicon did not list it.
  mutating func readUnlisted(_ text: Span<UInt8>, _ range: Range<Int>) -> WordReading {
    folder.fold(text, range)
    return reading(classes.classNumber(ofUnknown: folder.folded.span), false)
  }

  private func reading(_ wordClass: UInt16, _ isKnown: Bool) -> WordReading {
    let form = folder.folded.span
    let set = classes.sets[Int(wordClass)]
    return WordReading(
      hash: FeatureHash.hash(form),
      ending2: FeatureHash.hash(form.extracting(max(0, form.count - 2)..<form.count)),
      ending3: FeatureHash.hash(form.extracting(max(0, form.count - 3)..<form.count)),
      wordClass: wordClass, isKnown: isKnown, verb: set.verbKind, part: set.phrasePart)
  }
}
