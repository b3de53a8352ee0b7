internal import ArgumentParser
internal import Counting
internal import Documents
internal import Lexicons
internal import Reports
internal import Tones
internal import Vingerafdruk

/// `vingerafdruk concordance`: words in their context.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Shows where a word, a category or a tone occurs, with the words around it.",
    discussion: """
      EXAMPLES:
        vingerafdruk concordance interviews/ --word wij --word ons*
        vingerafdruk concordance letter.txt --category pronoun.possessive.1pl
        vingerafdruk concordance survey.csv --text-column answer --tone spel --sort right
      """)

  /// What the lines are sorted by.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case position, left, keyword, right
  }

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: ArgumentHelp("A word, or the beginning of words: ons*.", valueName: "word"))
  var word: [String] = []

  @Option(help: ArgumentHelp("A category, or several: 'pronoun.*'.", valueName: "category"))
  var category: [String] = []

  @Option(help: ArgumentHelp("A tone: what counts as its evidence.", valueName: "tone"))
  var tone: String?

  @Option(help: ArgumentHelp("Words on either side.", valueName: "count"))
  var width = 8

  @Option(help: "Order of the lines.")
  var sort = Order.position

  @OptionGroup(title: "Output") var results: ResultOptions

  func validate() throws {
    if word.isEmpty, category.isEmpty, tone == nil {
      throw ValidationError("say what to look for: --word, --category or --tone")
    }
  }

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var queries = word.map(Concordance.query)
    for pattern in category {
      let found = lexicon.categories.matching(pattern)
      if found.isEmpty {
        throw ValidationError("no category matches \(pattern); see: vingerafdruk lexicon list")
      }
      queries.append(.categories(Set(found)))
    }
    var finder = ConcordanceFinder(
      analyzer: try Analyzer(lexicon: lexicon, context: context), queries: queries, width: width,
      tone: try tone.map { try toneFinder($0, lexicon) })
    var lines: [ConcordanceLine] = []
    var document: Document?
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      if case .document(let opened) = event { document = opened }
      guard let document, let segment = event.segment else { return }
      var speaker: String?
      if case .turn(let turn) = event { speaker = turn.speaker }
      lines += try finder.lines(in: segment).map {
        ConcordanceLine(document: document, speaker: speaker, line: $0, offset: segment.offset)
      }
    }
    let sorted = Self.sorted(lines, by: sort)
    if results.isPage {
      let out = try Output(path: results.output.path)
      out.write(ConcordanceLine.page(sorted))
      try out.finish()
    } else {
      try results.table(ConcordanceLine.columns, lexicons.provenance(lexicon)).write(sorted)
    }
    try run.finish()
  }

  private func toneFinder(_ key: String, _ lexicon: Lexicon) throws -> ConcordanceFinder.Tone {
    let tones = try lexicons.directory.loadTones(typology: nil).lexicon
    guard let number = tones.typology.tone(key) else {
      let keys = tones.typology.tones.map(\.key).joined(separator: ", ")
      throw ValidationError("no tone \(key); there are \(keys)")
    }
    return ConcordanceFinder.Tone(
      number: number,
      classifier: ToneClassifier(lexicon: tones, model: nil, categories: lexicon.categories))
  }

  /// The lines in order; equals stay in the order of the text.
  private static func sorted(_ lines: [ConcordanceLine], by order: Order) -> [ConcordanceLine] {
    func key(_ line: ConcordanceLine) -> String {
      switch order {
      case .position: ""
      // By the nearest word first.
      case .left:
        line.line.left.split(separator: " ").reversed().joined(separator: " ").lowercased()
      case .keyword: line.line.keyword.lowercased()
      case .right: line.line.right.lowercased()
      }
    }
    return order == .position
      ? lines
      : lines.enumerated().map { (key($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map(\.2)
  }
}
