internal import Bytes
internal import Lexicons
internal import Tokens

/// One sentence as small integers: what the features look at.
///
/// Reused from sentence to sentence.
///
/// Positions run over the tokens that are not white space, with ``margin`` empty positions before
/// and behind, so that looking around needs no bounds.
struct SentenceView {
  static let margin = 6
  /// Index of the token in the segment; -1 in the margins.
  var token: [Int32] = []
  /// Hash of the folded form; of the byte for punctuation; 0 in the margins.
  var word: [UInt32] = []
  /// Class number in the model's lexicon.
  var wordClass: [UInt16] = []
  /// How the word may serve as a verb (`WordClassSet.verbKind`).
  var verb: [UInt8] = []
  /// What part the word may play in a noun phrase (`WordClassSet.phrasePart`).
  var part: [UInt8] = []
  /// 0 lower case, 1 a capital first, 2 all capitals, 3 digits.
  var shape: [UInt8] = []
  /// Whether the form itself is in the model's lexicon.
  var isKnown: [Bool] = []
  /// Hashes of the last two and three bytes of the folded form.
  var ending2: [UInt32] = []
  var ending3: [UInt32] = []
  /// Whether the position is a boundary between clauses: punctuation other than quotes and hyphens.
  var isBoundary: [Bool] = []
  /// What is known of the position: a category number + 1, or 0x100 + class number for words in no
  /// list, or 0x80 for punctuation.
  ///
  /// Decisions replace the category as they are taken.
  var tag: [UInt32] = []

  /// Whether this capitalised word and the next were seen together inside a sentence before, so that
  /// they are a name: *De Morgan*.
  var isRecurringName: [Bool] = []
  /// Pairs of capitalised words seen inside a sentence, as hashes; the last ``memory`` of them.
  private var names: [UInt32] = []
  private static let memory = 64

  /// One past the last real position.
  var end: Int { token.count - Self.margin }

  private mutating func appendMargin() {
    for _ in 0..<Self.margin {
      append(
        token: -1, word: 0, wordClass: 0, verb: 0, part: 0, shape: 0, isKnown: true, ending2: 0,
        ending3: 0,
        isBoundary: true, tag: 0)
    }
  }

  private mutating func append(
    token: Int32, word: UInt32, wordClass: UInt16, verb: UInt8, part: UInt8, shape: UInt8,
    isKnown: Bool, ending2: UInt32, ending3: UInt32, isBoundary: Bool, tag: UInt32
  ) {
    self.token.append(token)
    self.word.append(word)
    self.wordClass.append(wordClass)
    self.verb.append(verb)
    self.part.append(part)
    self.shape.append(shape)
    self.isKnown.append(isKnown)
    self.ending2.append(ending2)
    self.ending3.append(ending3)
    self.isBoundary.append(isBoundary)
    self.tag.append(tag)
  }

  private mutating func removeAll() {
    token.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    wordClass.removeAll(keepingCapacity: true)
    verb.removeAll(keepingCapacity: true)
    part.removeAll(keepingCapacity: true)
    shape.removeAll(keepingCapacity: true)
    isKnown.removeAll(keepingCapacity: true)
    ending2.removeAll(keepingCapacity: true)
    ending3.removeAll(keepingCapacity: true)
    isBoundary.removeAll(keepingCapacity: true)
    tag.removeAll(keepingCapacity: true)
  }

  /// Reads the tokens `range` of a segment.
  mutating func read(
    _ range: Range<Int>, of text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: MatchBuffer,
    classes: WordClassLexicon, folder: inout FormFolder, unknown: (UInt32) -> Bool
  ) {
    removeAll()
    appendMargin()
    for index in range {
      let token = tokens.tokens[index]
      guard token.kind != .space else { continue }
      guard token.kind == .word else {
        let isNumber = token.kind == .number
        let first = text[Int(token.start)]
        append(
          token: Int32(index), word: isNumber ? 0x4E55_4D : UInt32(first) | 0x5000, wordClass: 0,
          verb: 0, part: isNumber ? 2 : 0, shape: 3, isKnown: true, ending2: 0, ending3: 0,
          isBoundary: Self.isBoundary(first),
          tag: isNumber ? UInt32(matches.matches[index].category.rawValue) + 1 : 0x80)
        continue
      }
      folder.fold(text, token.range)
      let folded = folder.folded.span
      let word = FeatureHash.hash(folded)
      let known = unknown(word) ? nil : classes.classNumber(ofKnown: folded)
      let classNumber = known ?? classes.classNumber(ofUnknown: folded)
      let match = matches.matches[index]
      let listed = match.form.isListed
      append(
        token: Int32(index), word: word, wordClass: classNumber,
        verb: classes.sets[Int(classNumber)].verbKind,
        part: listed ? 0 : classes.sets[Int(classNumber)].phrasePart,
        shape: Self.shape(text, token.range),
        isKnown: known != nil,
        ending2: FeatureHash.hash(folded.extracting(max(0, folded.count - 2)..<folded.count)),
        ending3: FeatureHash.hash(folded.extracting(max(0, folded.count - 3)..<folded.count)),
        isBoundary: false,
        tag: listed ? UInt32(match.category.rawValue) + 1 : 0x100 + UInt32(classNumber))
    }
    appendMargin()
    markNames()
  }

  /// Forgets the names, at the start of a document.
  mutating func forgetNames() { names.removeAll(keepingCapacity: true) }

  private mutating func markNames() {
    isRecurringName.removeAll(keepingCapacity: true)
    isRecurringName.append(contentsOf: repeatElement(false, count: token.count))
    var position = Self.margin
    while position + 1 < end {
      // Only words that are listed, such as *De* and *Van*, have another reading to lose.
      if shape[position] == 1, shape[position + 1] == 1, tag[position] < 0x100 {
        let pair = FeatureHash.mix(word[position], word[position + 1])
        if names.contains(pair) {
          isRecurringName[position] = true
        } else if position > Self.margin {
          if names.count == Self.memory { names.removeFirst() }
          names.append(pair)
        }
      }
      position += 1
    }
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    // , . ; : ! ? ( ) – … : commas and stronger; quotes and hyphens join.
    switch byte {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29, 0xE2: true
    default: false
    }
  }

  private static func shape(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let first = text[range.lowerBound]
    if ByteClass.isDigit(first) { return 3 }
    guard ByteClass.isCapital(first) else { return 0 }
    guard range.count > 1 else { return 1 }
    return ByteClass.isCapital(text[range.lowerBound + 1]) ? 2 : 1
  }
}
