internal import ArgumentParser
internal import Counting
internal import Documents
internal import Lexicons
internal import Readers
internal import Reports
internal import Vingerafdruk

/// `vingerafdruk dictionary`: how a LIWC dictionary does on one's own texts.
struct DictionaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dictionary",
    abstract: "Tries a LIWC dictionary (.dic, .dicx) on texts: coverage, overlap, reliability.",
    discussion: """
      Entries of several words go before single words, a form before a wildcard, a \
      longer wildcard before a shorter. A word counts in each category of its entry, \
      and in those these are indented under.

      EXAMPLES:
        vingerafdruk dictionary own.dic interviews/
        vingerafdruk dictionary own.dic interviews/ --show entries --format csv
        vingerafdruk dictionary own.dicx survey.csv --text-column answer --show unused
      """)

  /// What is shown.
  enum Table: String, ExpressibleByArgument, CaseIterable {
    case categories, entries, unused
  }

  @Argument(help: "The dictionary.", completion: .file(extensions: ["dic", "dicx"]))
  var dictionary: String

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: "A row a category, a row an entry, or the entries that never occur.")
  var show = Table.categories

  @OptionGroup(title: "Output") var results: ResultOptions

  func run() throws {
    let lexicon = try lexicons.directory.load()
    let file = try LIWCFile(try DirectoryFiles.bytes(of: dictionary), name: dictionary)
    var counts = DictionaryCounts(LIWCDictionary(file))
    // Tokens are all that is needed: no context.
    var analyzer = try Analyzer(lexicon: lexicon, context: nil)
    var isOpen = false
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      if case .document = event {
        if isOpen { counts.endDocument() }
        isOpen = true
      }
      guard let segment = event.segment else { return }
      try analyzer.read(segment)
      counts.add(segment.text.span, analyzer.tokens)
    }
    if isOpen { counts.endDocument() }
    let provenance = lexicons.provenance(lexicon)
    switch show {
    case .categories:
      try results.table(DictionaryColumns.categories(counts), provenance)
        .write(Array(file.categories.indices))
    case .entries, .unused:
      let order = file.entries.indices.sorted { (-counts.hits[$0], $0) < (-counts.hits[$1], $1) }
      try results.table(DictionaryColumns.entries(counts), provenance)
        .write(order.filter { show == .entries || counts.hits[$0] == 0 })
    }
    Console.error(
      "vingerafdruk: \(counts.covered) of \(counts.words) words are in the dictionary")
    try run.finish()
  }
}
