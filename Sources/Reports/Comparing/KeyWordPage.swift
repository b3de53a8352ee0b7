public import Documents
public import Measures

/// The words that tell groups apart as a page for a terminal.
public struct KeyWordPage: Report {
  /// What a row is about.
  public typealias Subject = KeyWord

  private let language: Language
  private var last: (group: String, other: String)?

  /// Makes a page in a language.
  public init(language: Language) { self.language = language }

  /// What the list is worth.
  public mutating func begin(_ write: (String) -> Void) {
    let caution = language(
      """
      Verkennend: woorden zijn niet onafhankelijk van elkaar, dus G² zet ze op volgorde en bewijst \
      niets (Lijffijt e.a. 2016). Let op in hoeveel teksten een woord voorkomt, en lees ze in hun \
      context (vingerafdruk concordance).
      """,
      """
      Exploratory: words are not independent, so G² puts them in order and proves nothing (Lijffijt et \
      al. 2016). Mind in how many texts a word occurs, and read it in context (vingerafdruk \
      concordance).
      """)
    for line in PageText.lines(caution) { write(line + "\n") }
  }

  /// One word.
  public mutating func add(_ word: KeyWord, _ write: (String) -> Void) {
    if last.map({ Set([$0.group, $0.other]) != [word.group, word.other] }) ?? true {
      last = (word.group, word.other)
      header(write)
    }
    func rate(_ use: KeyWord.Use) -> String {
      PageText.number(100 * Double(use.count) / Double(max(1, use.words)), 2, language)
    }
    write(
      "  " + PageText.left(PageText.cut(word.form, 23), 24)
        + PageText.left(PageText.cut(word.group, 19), 20)
        + PageText.right("\(word.use.count)", 7) + PageText.right(rate(word.use), 8)
        + PageText.right("\(word.use.texts)/\(word.use.allTexts)", 9)
        + PageText.right(PageText.number(word.dispersion, 2, language), 7)
        + PageText.right("\(word.otherUse.count)", 9)
        + PageText.right("\(word.otherUse.texts)/\(word.otherUse.allTexts)", 9)
        + PageText.right(
          word.difference.map { PageText.number($0, 0, language) } ?? "–", 8)
        + PageText.right(PageText.number(word.logLikelihood, 1, language), 8) + "\n")
  }

  /// The name of the failed part, and what was wrong.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    write("\(failure)\n\n")
  }

  /// Nothing.
  public mutating func end(_ write: (String) -> Void) {}

  private func header(_ write: (String) -> Void) {
    write(
      "\n  " + PageText.left(language("woord", "word"), 24)
        + PageText.left(language("vaker in", "more often in"), 20)
        + PageText.right(language("aantal", "count"), 7) + PageText.right("/100", 8)
        + PageText.right(language("teksten", "texts"), 9)
        + PageText.right(language("spr.", "disp."), 7)
        + PageText.right(language("elders", "other"), 9)
        + PageText.right(language("teksten", "texts"), 9) + PageText.right("%DIFF", 8)
        + PageText.right("G²", 8) + "\n")
  }
}
