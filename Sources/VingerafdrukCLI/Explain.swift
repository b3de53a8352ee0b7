internal import ArgumentParser
internal import Documents
internal import Lexicons
internal import Readers
internal import Reports
internal import Vingerafdruk

/// `vingerafdruk explain`: why each word was counted.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows why each word of a text was counted: the entry and the rule.",
    discussion: """
      EXAMPLES:
        vingerafdruk explain "Wij zien dat hij zijn werk doet."
        vingerafdruk explain interview.txt --language en
      """)

  @Argument(help: "A text, or the name of a text file.", completion: .file())
  var text: String
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions
  @Option(help: "Language of the explanation.")
  var language = Language.nl

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    analyzer.keepsReasons = true
    let out = try Output(path: nil)
    func explain(_ segment: Segment) throws {
      try analyzer.read(segment)
      out.write(
        ExplainReport(lexicon: lexicon, language: language).text(
          segment, analyzer.tokens, analyzer.matches, analyzer.reasons))
      try out.flush()
    }
    if case .input(let input)? = InputFinder.find([text]).first {
      let reader = try DocumentReaders.open(input, ReadOptions())
      while let event = try reader.next() {
        if let segment = event.segment { try explain(segment) }
      }
    } else {
      try explain(Segment(text: Array(text.utf8)))
    }
    try out.finish()
  }
}
