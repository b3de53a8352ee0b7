internal import ArgumentParser
internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Reports
internal import Vingerafdruk

/// `vingerafdruk match`: how alike people use function words.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Shows how alike people use function words: language style matching.",
    discussion: """
      In a transcript the speakers of each conversation are matched: over all that they \
      say (LSM), and turn by turn as they answer each other (rLSM). Documents without \
      turns are matched with those of the same group, pairs in groups of up to 100. A match of 1 is the same style; \
      it says nothing on whether people agree or like each other.

      EXAMPLES:
        vingerafdruk match interview.txt
        vingerafdruk match interviews/ --focus Interviewer --format csv
        vingerafdruk match council.vtt --window 40
        vingerafdruk match survey.csv --text-column answer --id-column respondent --group-column team
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: ArgumentHelp("Match over so many turns at a time as well.", valueName: "turns"))
  var window: Int?

  @Option(
    help: ArgumentHelp("Only matches of this speaker, or document.", valueName: "speaker"))
  var focus: String?

  @OptionGroup(title: "Measures") var measures: BootstrapSettings
  @OptionGroup(title: "Output") var results: ResultOptions
  @OptionGroup(title: "Output") var methods: MethodsOptions

  func validate() throws {
    if let window, window < 2 { throw ValidationError("--window must be from 2") }
  }

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    var conversations: [Conversation] = []
    var groups: [String: Int] = [:]
    var document = Document(input: "-")
    var isOpen = false
    var texts = TextTally()
    var words: Int?
    var text = Observations(.blocks, categories: lexicon.categories.count)
    func number(of name: String, _ known: Int?) -> Int {
      if let known { return known }
      conversations.append(Conversation(name: name, lexicon: lexicon))
      return conversations.count - 1
    }
    var run = DocumentRun()
    try run.forEachEvent(of: input, as: .transcript) { event in
      text.reset()
      switch event {
      case .document(let opened):
        if let words { texts.add(words: words) }
        words = 0
        document = opened
        isOpen = false
      case .turn(let turn):
        try analyzer.observe(event, into: &text)
        let index = number(of: document.name, isOpen ? conversations.count - 1 : nil)
        isOpen = true
        conversations[index].addTurn(of: turn.speaker, text)
      case .segment:
        try analyzer.observe(event, into: &text)
        let group = document.group ?? ""
        let index = number(of: group, groups[group])
        groups[group] = index
        conversations[index].addText(of: document.name, text)
      case .failure: break
      }
      words = words.map { $0 + text.counts.words }
    }
    if let words { texts.add(words: words) }
    let provenance = lexicons.provenance(lexicon).adding(measures.facts)
    try results.table(MatchColumns.all, provenance).write(
      conversations.flatMap {
        $0.matches(window: window, focus: focus, options: measures.options)
      })
    try methods.write(
      [
        .program(provenance), .texts(texts, failed: run.failed, measures.options),
        .homographs(context: !lexicons.lexical), .matching(measures.options), .caveat,
      ], provenance)
    try run.finish()
  }
}
