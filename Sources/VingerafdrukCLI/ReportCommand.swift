internal import ArgumentParser
internal import Documents
internal import Pages
internal import Reports
internal import Vingerafdruk

/// `vingerafdruk report`: one page that shows everything.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes one HTML page that shows the fingerprints, the tones and the texts.",
    discussion: """
      The page is one file that needs nothing from outside: it opens from a USB \
      stick and prints to A4. Text files with speakers' labels are read as \
      conversations. Many answers get a page of the group.

      EXAMPLES:
        vingerafdruk report interview.txt -o report.html
        vingerafdruk report survey.csv --text-column answer --id-column respondent \
      --group-column group -o report.html
        vingerafdruk report interviews/ --no-text --language en -o report.html
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @OptionGroup var typologyOption: TypologyOption

  @Option(help: "Title of the page.")
  var title: String?

  @Option(help: "A date to print; none if not given, so that equal inputs give equal pages.")
  var date: String?

  @Flag(inversion: .prefixedNo, help: "Show the texts, and words from them.")
  var text = true

  @Flag(inversion: .prefixedNo, help: "Quote answers as examples.")
  var quotes = true

  @OptionGroup var output: OutputFile

  @Option(help: "Language of the page.")
  var language = Language.nl

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    let tones = try lexicons.directory.loadTones(typology: typologyOption.typology)
    let out = try Output(path: output.path)
    var reader = try PageReader(
      lexicon: lexicon, context: context, tones: tones, options: options)
    var run = DocumentRun()
    try run.forEachEvent(of: input, as: .either) { try reader.add($0) }
    out.write(try reader.finish().html)
    try out.finish()
    try run.finish()
  }

  private var options: PageOptions {
    var options = PageOptions()
    options.language = language
    options.title = title
    options.date = date
    options.showsText = text
    options.showsQuotes = quotes
    options.program = VersionText.program
    options.settings = settings
    return options
  }

  /// The options that decide the figures, as they were given.
  private var settings: [String] {
    var settings: [String] = []
    if lexicons.lexical { settings.append("--lexical") }
    if let directory = lexicons.directory.lexicons { settings.append("--lexicons \(directory)") }
    if let typology = typologyOption.typology { settings.append("--typology \(typology)") }
    if !input.interviewer.isEmpty {
      settings.append("--interviewer " + input.interviewer.joined(separator: " "))
    }
    if !input.only.isEmpty { settings.append("--only " + input.only.joined(separator: " ")) }
    return settings
  }
}
