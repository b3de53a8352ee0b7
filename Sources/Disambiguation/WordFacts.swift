internal import Bytes

/// What the model says of a word by its folded form alone.
struct WordFacts: Equatable {
  /// What a word in no list says of who is spoken of.
  struct Persons: OptionSet {
    let rawValue: UInt8
    /// A noun for a woman: *vrouw*, *dochter*.
    static let femaleNoun = Persons(rawValue: 1)
    /// A noun in the plural.
    static let pluralNoun = Persons(rawValue: 2)
  }

  /// Hashes of the form and of its last two and three bytes.
  var word: UInt32 = 0
  var ending2: UInt32 = 0
  var ending3: UInt32 = 0
  /// Class number in the model's lexicon.
  var wordClass: UInt16 = 0
  /// How the word may serve as a verb (`WordClassSet.verbKind`).
  var verb: UInt8 = 0
  /// What part the word may play in a noun phrase (`WordClassSet.phrasePart`).
  var part: UInt8 = 0
  /// Whether the form itself is in the model's lexicon.
  var isKnown = false
  var persons: Persons = []

  init() {}

  /// Looks a form up.
  ///
  /// - Parameters:
  ///   - folded: the folded form.
  ///   - classes: the model's lexicon.
  ///   - hides: whether the form passes for one that is not in the lexicon, by its hash.
  init(_ folded: Span<UInt8>, _ classes: WordClassLexicon, hides: (UInt32) -> Bool = { _ in false })
  {
    word = FeatureHash.hash(folded)
    let known = hides(word) ? nil : classes.classNumber(ofKnown: folded)
    isKnown = known != nil
    wordClass = known ?? classes.classNumber(ofUnknown: folded)
    ending2 = FeatureHash.hash(folded.extracting(max(0, folded.count - 2)..<folded.count))
    ending3 = FeatureHash.hash(folded.extracting(max(0, folded.count - 3)..<folded.count))
    let set = classes.sets[Int(wordClass)]
    verb = set.verbKind
    part = set.phrasePart
    if FemaleNouns.hashes.contains(word) { persons.insert(.femaleNoun) }
    if set.contains(.init(.nounPlural)) { persons.insert(.pluralNoun) }
  }
}
