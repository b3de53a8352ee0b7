/// One position of a sentence as small integers: what the features look at.
struct Place {
  /// Index of the token in the segment; -1 in the margins.
  var token: Int32 = -1
  /// Hash of the folded form; of the byte for punctuation; 0 in the margins.
  var word: UInt32 = 0
  /// What is known of the position: a category number + 1, or 0x100 + class number for words in no
  /// list, or 0x80 for punctuation.
  ///
  /// Decisions replace the category as they are taken.
  var tag: UInt32 = 0
  /// Hashes of the last two and three bytes of the folded form.
  var ending2: UInt32 = 0
  var ending3: UInt32 = 0
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
  /// Whether the position is a boundary between clauses: punctuation other than quotes and hyphens.
  var isBoundary = true
  /// Whether this capitalised word and the next were seen together inside a sentence before, so that
  /// they are a name: *De Morgan*.
  var isRecurringName = false
  /// What the word, in no list, says of who is spoken of.
  var persons: WordFacts.Persons = []

  // What its clause looks like around the position.

  /// Verb kind of the first word that may be a finite verb to the right, before a boundary, and how
  /// far it is (bucketed 1…7); 0 when there is none.
  var rightVerb: UInt8 = 0
  var rightDistance: UInt8 = 0
  /// The same to the left.
  var leftVerb: UInt8 = 0
  var leftDistance: UInt8 = 0
  /// Verb kind of the last word of the clause, and of the one before it.
  var lastVerb: UInt8 = 0
  var lastButOneVerb: UInt8 = 0
  /// Whether the clause has words that can only be finite singular or plural: 1, 2 or both.
  var number: UInt8 = 0
  /// First position of the clause, and one past its last.
  var clauseStart: Int32 = 0
  var clauseEnd: Int32 = 0
}
