internal import Bytes

/// Which word classes a form can have: by the form itself, or else by its ending.
public struct WordClassLexicon: Sendable {
  /// The distinct sets; a class number is an index into them.
  ///
  /// Number 0 is the empty set.
  public internal(set) var sets: [WordClassSet] = [[]]
  var forms = ByteStringTable()
  var classOfForm: [UInt16] = []
  var suffixes = ByteStringTable()
  var classOfSuffix: [UInt16] = []
  /// Endings are of 2 to this many bytes.
  static let longestSuffix = 5

  /// Makes an empty lexicon.
  public init() {}

  /// How many forms are listed.
  public var formCount: Int { forms.count }

  /// The number of a set, which is added when it is new.
  mutating func number(of set: WordClassSet) -> UInt16 {
    if let found = sets.firstIndex(of: set) { return UInt16(found) }
    sets.append(set)
    return UInt16(sets.count - 1)
  }

  /// Lists a form.
  mutating func add(form: String, _ set: WordClassSet) {
    let number = number(of: set)
    if forms.insert(form) == classOfForm.count { classOfForm.append(number) }
  }

  /// Lists an ending.
  mutating func add(suffix: String, _ set: WordClassSet) {
    let number = number(of: set)
    if suffixes.insert(suffix) == classOfSuffix.count { classOfSuffix.append(number) }
  }

  /// The class number of a folded form that is listed.
  func classNumber(ofKnown folded: Span<UInt8>) -> UInt16? {
    forms.number(of: folded).map { classOfForm[$0] }
  }

  /// The class number of an unlisted form: that of the longest listed noun that it ends in, since most
  /// unknown words are compounds (*deelakkoord* is neuter like *akkoord*), or else what the ending
  /// alone suggests; 0 when that is not known either.
  func classNumber(ofUnknown folded: Span<UInt8>) -> UInt16 {
    if folded.count >= Self.shortestHead + 3 {
      let first = max(3, folded.count - Self.longestHead)
      for start in first...(folded.count - Self.shortestHead) {
        if let head = forms.number(of: folded.extracting(start..<folded.count)) {
          let set = sets[Int(classOfForm[head])]
          if set.isSubset(of: .nouns), !set.contains(.init(.name)) { return classOfForm[head] }
        }
      }
    }
    return classNumber(byEndingOf: folded)
  }

  /// The shortest word taken for the head of a compound, in bytes.
  static let shortestHead = 4
  /// The longest, in bytes: no listed noun is longer, and a "word" of a megabyte takes no age.
  static let longestHead = 48

  /// The class number that the ending alone suggests; 0 when it is not known either.
  func classNumber(byEndingOf folded: Span<UInt8>) -> UInt16 {
    var length = min(Self.longestSuffix, folded.count - 1)
    while length >= 2 {
      let ending = folded.extracting(folded.count - length..<folded.count)
      if let suffix = suffixes.number(of: ending) { return classOfSuffix[suffix] }
      length -= 1
    }
    return 0
  }
}
