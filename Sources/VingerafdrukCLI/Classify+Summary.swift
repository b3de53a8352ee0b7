internal import Lexicons
internal import Reports
internal import Tones
internal import Vingerafdruk

extension Classify {
  /// Reads everything, and writes only what respondents show together.
  func summarise() async throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    let tones = try lexicons.directory.loadTones(typology: typologyOption.typology)
    let beside = try lexicons.directory.loadBeside()
    let (level, threshold) = (level, threshold)
    var summary = ToneSummary(
      tones: tones.lexicon.typology, audiences: beside.audiences.typology)
    let session = try RunSession(
      runOptions, input: chosenInput, output: nil, isResumable: false,
      lexicon: lexicons.name(of: lexicon), prefersTranscripts: level == .turn,
      longestDocument: Self.longestDocument)
    try await session.run(with: {
      try ToneWorker(
        lexicon: lexicon, context: context, tones: tones, threshold: threshold, level: level,
        beside: beside, keepsWords: true
      ) { units, _ in units.filter { !$0.isInterviewer }.map { ToneSummary.Answer($0) } }
    }) { item, _ in
      if case .output(let answers) = item { for answer in answers { summary.add(answer) } }
    }
    let groups = summary.results.map {
      ToneGroupRecord(
        $0, tones: tones.lexicon.typology, audiences: beside.audiences.typology, quotes: quotes)
    }
    let provenance = lexicons.provenance(lexicon)
    if results.isTable {
      try results.table(ToneGroupFigure.columns, provenance).write(groups.flatMap(\.figures))
    } else {
      try results.destination(
        columns: [], page: ToneGroupPage(language: results.language), objects: { [$0.json] },
        provenance: provenance
      ) { _ in throw OutputError("a summary has no such form") }.write(groups)
    }
    try session.finish(NoResults())
  }
}
