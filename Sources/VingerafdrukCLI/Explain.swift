internal import ArgumentParser
internal import Documents
internal import Lexicons
internal import Readers
internal import Reports
internal import Vingerafdruk

/// `vingerafdruk explain`: why each word was counted, and what shows the tones.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows why each word of a text was counted, and what shows its tones.",
    discussion: """
      First the counted words: the entry and the rule. Then the tones, of the \
      text or of each turn: every piece of evidence with its pattern, whose it is \
      and why, what weighed most in the learned layer, and how mixture and \
      confidence came about; the answer is that of classify.

      EXAMPLES:
        vingerafdruk explain "Wij zien dat hij zijn werk doet."
        vingerafdruk explain interview.txt --language en
      """)

  @Argument(help: "A text, or the name of a text file.", completion: .file())
  var text: String
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions
  @OptionGroup var typologyOption: TypologyOption
  @Option(help: "Language of the explanation.")
  var language = Language.nl

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    analyzer.keepsReasons = true
    let tones = try lexicons.directory.loadTones(typology: typologyOption.typology)
    var reader = try ToneReader(lexicon: lexicon, context: context, tones: tones)
    reader.keepsReasons = true
    let out = try Output(path: nil)
    func explainWords(_ segment: Segment) throws {
      try analyzer.read(segment)
      out.write(
        ExplainReport(lexicon: lexicon, language: language).text(
          segment, analyzer.tokens, analyzer.matches, analyzer.reasons))
      try out.flush()
    }
    func explainTones() throws {
      for unit in try reader.finish(by: .turn) {
        guard let explanation = unit.explanation else { continue }
        out.write(language("\nTonen", "\nTones"))
        if let speaker = unit.speaker, let number = unit.number {
          out.write(language(", beurt \(number), ", ", turn \(number), ") + speaker)
        }
        out.write(
          "\n\n"
            + ToneExplainReport(lexicon: tones.lexicon, language: language).text(
              unit.text, offset: unit.offset, explanation))
      }
      try out.flush()
    }
    if case .input(let input)? = InputFinder.find([text]).first {
      let events = try DocumentReaders.open(input, ReadOptions())
      while let event = try events.next() {
        switch event {
        case .document(let document):
          try explainTones()
          reader.open(document)
        case .segment(let segment): reader.add(segment)
        case .turn(let turn): reader.add(turn)
        case .failure: break
        }
        if let segment = event.segment { try explainWords(segment) }
      }
    } else {
      let segment = Segment(text: Array(text.utf8))
      try explainWords(segment)
      reader.open(Document(input: text))
      reader.add(segment)
    }
    try explainTones()
    try out.finish()
  }
}
