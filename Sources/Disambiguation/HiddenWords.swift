internal import Bytes
internal import Tokens

/// The facts of words as training sees them: the rarer half of the listed forms is hidden now and
/// then, so that unknown words are trained.
struct HiddenWords: WordSource {
  private let classes: WordClassLexicon
  private let rare: Set<UInt32>
  private var folder = FormFolder()
  /// The number of the text; it says which forms are hidden.
  var text: UInt32 = 0

  init(_ classes: WordClassLexicon) {
    self.classes = classes
    rare = Set(
      (classes.formCount / 2..<classes.formCount).map {
        FeatureHash.hash(classes.forms.string($0))
      })
  }

  mutating func facts(of text: Span<UInt8>, _ range: Range<Int>) -> WordFacts {
    folder.fold(text, range)
    let rare = rare
    let number = self.text
    return WordFacts(
      folder.folded.span, classes,
      hides: { rare.contains($0) && ($0 ^ number &* 0x9e37) & 3 == 0 })
  }
}
