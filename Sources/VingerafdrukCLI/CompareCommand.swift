public import ArgumentParser
internal import Documents
internal import Lexicons
public import Measures
internal import Reports
internal import Tones
public import Vingerafdruk

extension ComparisonAxis: ExpressibleByArgument {}
extension ComparisonDesign.Contrasts: ExpressibleByArgument {}

/// `vingerafdruk compare`: how groups or moments differ.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Compares groups of texts, speakers or moments, with intervals, effect sizes and tests.",
    discussion: """
      Every text is one observation, and so is every speaker of a conversation and every \
      respondent of --id-column; words are never pooled over them. Of two directories each is \
      a group. For each measure: n, mean, standard deviation and median of both groups, the \
      difference with a bootstrap 95 % interval, Hedges' g, and a Mann–Whitney test, adjusted \
      for all tests in the table (Benjamini & Hochberg). More than two groups are compared two \
      by two, and all at once (Kruskal–Wallis). With --paired, texts of the same id or file \
      name belong together: mean change, Wilcoxon's signed-rank test, Hedges' g_av.

      Fewer measures, chosen beforehand, find smaller differences: see --categories. A \
      difference is an indication, and tells nothing of its cause.

      EXAMPLES:
        vingerafdruk compare before/ after/
        vingerafdruk compare before/ after/ --by time --paired --categories ik wij cdi
        vingerafdruk compare survey.csv --text-column answer --id-column respondent \
      --group-column team --groups A B -o compared.csv
        vingerafdruk compare panel.csv --text-column answer --id-column respondent --by time \
      --time-column wave --paired
        vingerafdruk compare interviews/ --by role
        vingerafdruk compare before/ after/ --keyness
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @OptionGroup var typologyOption: TypologyOption

  @Option(
    help: """
      What tells groups apart: the group column or directories; the speakers' labels in \
      conversations; who asks and who answers; or the time column, or else the order of the inputs.
      """)
  var by = ComparisonAxis.group

  @Option(
    help: ArgumentHelp(
      "Column (or JSON member) with the moment, for --by time.", valueName: "name"))
  var timeColumn: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only these groups or moments, in this order. Give it after the inputs.", valueName: "group"))
  var groups: [String] = []

  @Flag(help: "Texts with the same id, or else file name, in two groups belong together.")
  var paired = false

  @Option(help: "With more than two groups: each with each, or each with all the others.")
  var contrasts = ComparisonDesign.Contrasts.pairwise

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Compare only by these: sums, measures and categories as in the columns of analyse, and \
      tone.* for the tones. Give it after the inputs.
      """, valueName: "measure"))
  var categories: [String] = []

  @Flag(inversion: .prefixedNo, help: "Compare the tones as well.")
  var tones = true

  @Flag(
    help: """
      Instead, list the words that tell the groups apart (log-likelihood, %DIFF): exploratory.
      """)
  var keyness = false

  @Option(
    help: ArgumentHelp(
      "With --keyness: leave out words that fewer texts of a group have.", valueName: "count"))
  var minTexts = 3

  @Option(
    help: ArgumentHelp("With --keyness: show only the most telling.", valueName: "count"))
  var top = 50

  @OptionGroup(title: "Measures") var settings: ComparisonSettings
  @OptionGroup(title: "Output") var results: ResultOptions
  @OptionGroup(title: "Run") var runOptions: RunOptions

  func validate() throws {
    if timeColumn != nil, by != .time {
      throw ValidationError("--time-column goes with --by time")
    }
    if by == .time, input.groupColumn != nil {
      throw ValidationError("--by time takes --time-column, not --group-column")
    }
    if by.isOfSpeakers, input.groupColumn != nil {
      throw ValidationError("--by \(by.rawValue) takes its groups from the conversations")
    }
    if paired, contrasts == .rest { throw ValidationError("--paired goes with pairwise contrasts") }
    if paired, keyness { throw ValidationError("--keyness knows no pairs") }
    if Set(groups).count < groups.count { throw ValidationError("--groups names a group twice") }
    if groups.count == 1 { throw ValidationError("--groups takes two groups or more") }
    if minTexts < 1 || top < 1 {
      throw ValidationError("--min-texts and --top must be from 1")
    }
    if runOptions.resume { throw ValidationError("a comparison cannot be resumed") }
  }

  func run() async throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    let readsTones = tones && !keyness
    let tones =
      readsTones ? try lexicons.directory.loadTones(typology: typologyOption.typology) : nil
    let known = ComparedMeasures(lexicon, tones?.lexicon.typology)
    let (measures, unknown) = known.matching(categories)
    if let unknown {
      throw ValidationError(
        "no measure matches \(unknown); see: vingerafdruk columns, and vingerafdruk lexicon list")
    }
    var input = input
    input.groupColumn = timeColumn ?? input.groupColumn
    var texts = ComparisonTexts(
      by: by, in: input.groupColumn == nil ? InputGroups(input.inputs) : nil, settings.options)
    let session = try RunSession(
      runOptions, input: input, output: nil, isResumable: false,
      lexicon: lexicons.name(of: lexicon), prefersTranscripts: by.isOfSpeakers,
      readsAny: !by.isOfSpeakers,
      longestDocument: Classify.longestDocument)
    let keepsForms = keyness
    var failures: [ReadFailure] = []
    try await session.run(with: {
      try ComparisonWorker(
        lexicon: lexicon, context: context, tones: tones, keepsForms: keepsForms)
    }) { item, _ in
      switch item {
      case .output(let parts): for part in parts { texts.add(part) }
      case .failure(let failure): failures.append(failure)
      case .end, .progress: break
      }
    }
    if !Interruption.wasAsked {
      let groups = try chosenGroups(of: texts)
      let facts = settings.facts + facts(groups)
      let provenance = lexicons.provenance(lexicon).adding(facts)
      if keyness {
        try writeKeyWords(texts.finish().forms, groups, failures, provenance)
      } else {
        try write(texts, groups, measures, failures, provenance)
      }
    }
    try session.finish(NoResults())
  }

  private func write(
    _ texts: ComparisonTexts, _ groups: [String], _ measures: [ComparedMeasure],
    _ failures: [ReadFailure], _ provenance: Provenance
  ) throws {
    let (compared, _, remainder) = texts.finish()
    let comparison = Comparison(of: compared, groups: groups, by: measures, design)
    if paired { try checkPairs(comparison) }
    try results.destination(
      columns: ComparisonColumns.all(design),
      page: ComparisonPage(
        comparison, remainder, indicationFrom: settings.indicationFrom,
        isChosen: !categories.isEmpty,
        language: results.language),
      provenance: provenance
    ) { _ in
      throw ValidationError("a comparison has no sqlite form; take xlsx, sav, csv or ndjson")
    }.write(comparison.results, failures: failures)
  }

  private func writeKeyWords(
    _ forms: [WordForms], _ groups: [String], _ failures: [ReadFailure],
    _ provenance: Provenance
  ) throws {
    let words = design.pairs(of: groups).flatMap { group, other in
      KeyWord.all(
        in: forms.filter { $0.group == group },
        against: forms.filter {
          other == ComparisonDesign.rest
            ? groups.contains($0.group) && $0.group != group : $0.group == other
        }, names: (group, other), leastTexts: minTexts
      ).prefix(top)
    }
    try results.destination(
      columns: KeyWordColumns.all, page: KeyWordPage(language: results.language),
      provenance: provenance
    ) { _ in
      throw ValidationError("key words have no sqlite form; take xlsx, sav, csv or ndjson")
    }.write(words, failures: failures)
  }

  private var design: ComparisonDesign {
    var design = ComparisonDesign()
    design.contrasts = contrasts
    design.isInTime = by == .time
    design.isPaired = paired
    design.resamples = settings.resamples
    design.seed = settings.seed
    return design
  }

  private func facts(_ groups: [String]) -> [Provenance.Fact] {
    [
      .init("by", "vergeleken naar", "compared by", by.rawValue),
      .init("groups", "groepen", "groups", groups.joined(separator: " · ")),
      .init("paired", "in paren", "paired", paired ? "true" : "false"),
      .init("contrasts", "contrasten", "contrasts", contrasts.rawValue),
    ]
  }
}
