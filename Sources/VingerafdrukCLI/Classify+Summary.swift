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
    var texts = TextTally()
    let session = try RunSession(
      runOptions, input: chosenInput, output: nil, isResumable: false,
      lexicon: lexicons.name(of: lexicon), prefersTranscripts: level == .turn,
      longestDocument: Self.longestDocument)
    try await session.run(with: {
      try ToneWorker(
        lexicon: lexicon, context: context, tones: tones, threshold: threshold, level: level,
        beside: beside, keepsWords: true
      ) { units, _ in
        Answers(
          answers: units.filter { !$0.isInterviewer }.map { ToneSummary.Answer($0) },
          words: units.reduce(0) { $0 + $1.words })
      }
    }) { item, _ in
      guard case .output(let document) = item else { return }
      for answer in document.answers { summary.add(answer) }
      texts.add(words: document.words)
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
    try writeMethods(texts, failed: session.failed, provenance)
    try session.finish(NoResults())
  }

  /// The answers in one document.
  private struct Answers {
    let answers: [ToneSummary.Answer]
    let words: Int
  }
}
