public import ArgumentParser
public import Counting
internal import Documents
internal import Lexicons
internal import Reports
internal import Vingerafdruk

extension WordFrequencies.Unit: ExpressibleByArgument {}

/// `vingerafdruk frequencies`: which words occur, how often and how widely.
struct FrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frequencies",
    abstract: "Lists the words, or pairs of words, by how often they occur.",
    discussion: """
      Beside the count stand the number of documents and the dispersion, so that a \
      word of one respondent does not pass for a word of all.

      EXAMPLES:
        vingerafdruk frequencies interviews/ --content --top 50
        vingerafdruk frequencies survey.csv --text-column answer --unit bigrams
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: "What is counted.")
  var unit = WordFrequencies.Unit.words

  @Flag(help: "Leave out function words.")
  var content = false

  @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "count"))
  var minimum = 1

  @Option(help: ArgumentHelp("Leave out what fewer documents have.", valueName: "count"))
  var minDocuments = 1

  @Option(help: ArgumentHelp("Show only the most frequent.", valueName: "count"))
  var top: Int?

  @OptionGroup(title: "Output") var results: ResultOptions

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    var frequencies = WordFrequencies(unit, keeping: content ? lexicon.isContent : nil)
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      if case .document = event { frequencies.beginDocument() }
      guard let segment = event.segment else { return }
      try analyzer.read(segment)
      frequencies.add(segment.text.span, analyzer.tokens, analyzer.matches)
    }
    let rows = frequencies.rows(minimum: minimum, inDocuments: minDocuments)
    try results.table(WordColumns.all(words: frequencies.words), lexicons.provenance(lexicon))
      .write(Array(rows.prefix(top ?? rows.count)))
    try run.finish()
  }
}
