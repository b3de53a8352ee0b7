public import ArgumentParser
public import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Reports
internal import Vingerafdruk

extension DocumentTerms.Cell: ExpressibleByArgument {}

/// `vingerafdruk themes`: which words go together.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Finds themes: content words that go together over documents.",
    discussion: """
      The meaning extraction method: the most widespread content words, which documents \
      have them, principal components of their correlations, rotated by varimax. A theme \
      is what you make of its words: read them in their context before naming it. Look at \
      --show eigenvalues before choosing --themes.

      EXAMPLES:
        vingerafdruk themes survey.csv --text-column answer --themes 4
        vingerafdruk themes survey.csv --text-column answer --show scores -o scores.csv
        vingerafdruk themes interviews/ --show matrix --values count -o matrix.csv
      """)

  /// What is shown.
  enum Table: String, ExpressibleByArgument, CaseIterable {
    case themes, loadings, scores, eigenvalues, matrix
  }

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(
    help: """
      The themes with their words; the loadings of words; the scores of documents; the eigenvalues; \
      the matrix of documents and words.
      """)
  var show = Table.themes

  @Option(help: "What counts of a word in a document: whether it occurs, how often, or its rate.")
  var values = DocumentTerms.Cell.binary

  @Option(help: ArgumentHelp("How many themes.", valueName: "number"))
  var themes = 5

  @Option(help: ArgumentHelp("How many words: those in most documents.", valueName: "number"))
  var top = 150

  @Option(help: ArgumentHelp("Leave out words that fewer documents have.", valueName: "count"))
  var minDocuments = 3

  @OptionGroup(title: "Output") var results: ResultOptions

  func validate() throws {
    guard (1...1_000).contains(top), themes > 0 else {
      throw ValidationError("--top must be from 1 to 1000, --themes from 1")
    }
  }

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    var frequencies = WordFrequencies(.words, keeping: lexicon.isContent)
    var documents: [Document] = []
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      if case .document(let document) = event {
        frequencies.beginDocument()
        documents.append(document)
      }
      guard let segment = event.segment else { return }
      try analyzer.read(segment)
      frequencies.add(segment.text.span, analyzer.tokens, analyzer.matches)
    }
    let rows = frequencies.rows(inDocuments: minDocuments)
      .sorted { ($1.documents, $1.count, $0.form) < ($0.documents, $0.count, $1.form) }
    let terms = frequencies.terms(rows.prefix(top))
    let provenance = lexicons.provenance(lexicon)
    if show == .matrix {
      try results.table(ThemeColumns.matrix(terms, as: values, documents), provenance)
        .write(Array(documents.indices))
    } else {
      try write(terms.varying(as: values), documents, provenance)
    }
    try run.finish()
  }

  private func write(
    _ terms: DocumentTerms, _ documents: [Document], _ provenance: Provenance
  ) throws {
    guard
      let found = Themes(
        words: terms.forms.indices.map { terms.values(of: $0, as: values) }, count: themes)
    else {
      throw ValidationError(
        "\(themes) themes need as many words in \(minDocuments) documents or more; there are "
          + "\(terms.forms.count) in \(documents.count) documents")
    }
    if documents.count < 5 * terms.forms.count {
      Console.error(
        "vingerafdruk: \(documents.count) documents for \(terms.forms.count) words is little; "
          + "themes may be chance (take fewer words with --top, or more documents)")
    }
    switch show {
    case .themes, .matrix:
      try results.table(ThemeColumns.themes(found, terms, documents), provenance)
        .write(Array(0..<found.count))
    case .loadings:
      try results.table(ThemeColumns.loadings(found, terms), provenance)
        .write(Array(terms.forms.indices))
    case .scores:
      try results.table(ThemeColumns.scores(found, documents), provenance)
        .write(Array(documents.indices))
    case .eigenvalues:
      try results.table(ThemeColumns.eigenvalues(found), provenance)
        .write(Array(found.eigenvalues.indices))
    }
  }
}
