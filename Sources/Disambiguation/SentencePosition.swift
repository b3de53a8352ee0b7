/// One position of a ``SentenceView``: a token that is not white space, or a place in the margin.
struct SentencePosition {
  /// Index of the token in the segment; -1 in the margins.
  var token: Int32 = -1
  /// Hash of the folded form; of the byte for punctuation; 0 in the margins.
  var word: UInt32 = 0
  /// Class number in the model's lexicon.
  var wordClass: UInt16 = 0
  /// How the word may serve as a verb (`WordClassSet.verbKind`).
  var verb: UInt8 = 0
  /// What part the word may play in a noun phrase (`WordClassSet.phrasePart`).
  var part: UInt8 = 0
  /// 0 lower case, 1 a capital first, 2 all capitals, 3 digits.
  var shape: UInt8 = 0
  /// Whether the form itself is in the model's lexicon.
  var isKnown = true
  /// Hashes of the last two and three bytes of the folded form.
  var ending2: UInt32 = 0
  var ending3: UInt32 = 0
  /// Whether the position is a boundary between clauses: punctuation other than quotes and hyphens.
  var isBoundary = true
  /// What is known of the position: a category number + 1, or 0x100 + class number for words in no
  /// list, or 0x80 for punctuation.
  ///
  /// Decisions replace the category as they are taken.
  var tag: UInt32 = 0

  /// Whether this capitalised word and the next were seen together inside a sentence before, so that
  /// they are a name: *De Morgan*.
  var isRecurringName = false
}
