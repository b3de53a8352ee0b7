internal import ArgumentParser
internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Readers
internal import Reports
internal import Vingerafdruk

/// `norms build`.
struct NormsBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Makes a norm table from a corpus of one register.",
    discussion: """
      For each rate and measure: the number of texts, mean, standard deviation, least and \
      greatest value, and percentiles 5, 10, 25, 50, 75, 90 and 95. Shorter texts are left \
      out, since their rates vary more. --segment cuts texts into pieces of about equal length.

      EXAMPLES:
        vingerafdruk norms build interviews/ --register gesprek -o gesprek.tsv
        vingerafdruk norms build novels/ --register roman --segment 500 -o roman.tsv
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions
  @OptionGroup(title: "Lexicons") var dictionaryOptions: DictionaryOptions

  @Option(help: ArgumentHelp("What the norm is called: one word.", valueName: "name"))
  var register: String

  @Option(help: ArgumentHelp("What texts these are, and of when.", valueName: "text"))
  var description: String?

  @Option(help: ArgumentHelp("Where the texts come from.", valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp("Under which licence the table may be used.", valueName: "text"))
  var licence: String?

  @Option(help: ArgumentHelp("Leave out shorter texts.", valueName: "words"))
  var minimum = 200

  @Option(
    help: ArgumentHelp(
      "Cut texts into pieces of whole sentences, each as soon as it has so many words.",
      valueName: "words"))
  var segment: Int?

  @Option(help: ArgumentHelp("Window of MATTR.", valueName: "words"))
  var window = MeasureOptions().window

  @OptionGroup var output: OutputFile

  func validate() throws {
    guard !register.isEmpty, !register.contains(where: { $0.isWhitespace || $0 == "/" }) else {
      throw ValidationError("--register takes one word, such as gesprek")
    }
    guard minimum > 0, segment ?? 1 > 0, window > 0 else {
      throw ValidationError("--minimum, --segment and --window must be from 1")
    }
    for text in [description, source, licence] where text?.contains(where: \.isNewline) == true {
      throw ValidationError("--description, --source and --licence take one line")
    }
  }

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    let dictionaries = try dictionaryOptions.load()
    let columns = Columns.normable(
      Columns.all(lexicon, level: .full, dictionaries: dictionaries))
    var builder = NormBuilder(columns: columns.map(\.key))
    var cutter = TextCutter(
      try Analyzer(lexicon: lexicon, context: context, dictionaries: dictionaries),
      every: segment)
    var options = MeasureOptions()
    options.window = window
    let least = segment ?? minimum
    func add(_ pieces: [Observations]) {
      for piece in pieces where piece.counts.words >= least {
        let fingerprint = Fingerprint(
          document: Document(input: "-"), observations: piece, options: options)
        builder.add(columns.map { $0.value(fingerprint).number }, words: piece.counts.words)
      }
    }
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      if case .document = event { add(try cutter.finish()) }
      try cutter.add(event)
    }
    add(try cutter.finish())
    guard builder.texts > 1 else {
      throw ValidationError(
        "a norm needs two texts of \(least) words or more; there are \(builder.texts)")
    }
    let norm = Norm(
      name: register, facts: facts(builder, least, lexicon), rows: builder.rows)
    let out = try Output(path: output.path)
    out.write(norm.text)
    try out.finish()
    Console.error(
      "vingerafdruk: norm \(register) of \(builder.texts) texts, \(builder.words) words")
    try run.finish()
  }

  private func facts(
    _ builder: NormBuilder, _ least: Int, _ lexicon: Lexicon
  ) -> [(key: String, value: String)] {
    let unit =
      segment.map {
        "pieces of whole sentences, each cut off as soon as it has \($0) words; what is left of a "
          + "text is left out"
      } ?? "whole texts of \(minimum) words or more"
    let facts: [(key: String, value: String?)] = [
      ("register", description), ("source", source), ("licence", licence), ("unit", unit),
      ("least_words", String(least)), ("texts", String(builder.texts)),
      ("words", String(builder.words)), ("window", String(window)),
    ]
    let made = lexicons.provenance(lexicon).facts.filter { $0.key != "command" }
    return facts.compactMap { key, value in value.map { (key, $0) } }
      + made.map { ($0.key, $0.value) }
  }
}
