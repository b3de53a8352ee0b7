/// What the model's lexicon says of a word by its form alone.
struct WordReading: Equatable {
  /// Hash of the folded form.
  var hash: UInt32 = 0
  /// Hashes of its last two and three bytes.
  var ending2: UInt32 = 0
  var ending3: UInt32 = 0
  /// Class number.
  var wordClass: UInt16 = 0
  /// Whether the form itself is listed.
  var isKnown = false
  /// `WordClassSet.verbKind` and `WordClassSet.phrasePart` of the class.
  var verb: UInt8 = 0
  var part: UInt8 = 0
}
