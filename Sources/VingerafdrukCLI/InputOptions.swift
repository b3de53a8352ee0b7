public import ArgumentParser
internal import Databases
public import Readers

extension InputFormat: ExpressibleByArgument {}
extension TranscriptProfile: ExpressibleByArgument {}

/// The options that say how inputs are read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, directories (with everything below them), or - for standard input.",
    completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "Format of the inputs, where the file name's ending does not tell.", valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp(
      "Charset of the inputs, such as windows-1252; detected if not given.", valueName: "charset"))
  var encoding: String?

  @Flag(help: "Replace undecodable bytes by U+FFFD instead of stopping at them.")
  var lossy = false

  @Flag(help: "Keep table rows with too few or too many fields.")
  var lenient = false

  @Option(help: ArgumentHelp("Column (or JSON member) with the text.", valueName: "name"))
  var textColumn: String?

  @Option(
    help: ArgumentHelp("Column (or JSON member) that names the document.", valueName: "name"))
  var idColumn: String?

  @Option(help: ArgumentHelp("Column (or JSON member) to group by.", valueName: "name"))
  var groupColumn: String?

  @Option(
    help: ArgumentHelp("In SQLite databases: the query whose rows are read.", valueName: "sql"))
  var query: String?

  @Option(
    help: ArgumentHelp(
      "Sheet of a spreadsheet; the first that shows if not given.", valueName: "name|number"))
  var sheet: String?

  @Option(
    help: ArgumentHelp("Row with the columns' names, for tables.", valueName: "number"))
  var headerRow: Int?

  @Option(
    help: ArgumentHelp(
      "How many header rows a table has; if not given one, or what Qualtrics writes.",
      valueName: "number"))
  var headerRows: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "In transcripts: the speakers who ask; guessed if not given.", valueName: "speaker"))
  var interviewer: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("In transcripts: read only these speakers.", valueName: "speaker"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "In transcripts: a CSV file of label,role or label,name; what it says goes before guesses.",
      valueName: "file"))
  var speakerFile: String?

  @Option(
    help: ArgumentHelp(
      "In transcripts: the habits they are written by; guessed if not given.",
      valueName: "profile"))
  var profile: TranscriptProfile?

  @Flag(help: "In transcripts: keep the transcriber's marks such as [lacht] in the text.")
  var keepMarks = false

  @Option(
    name: .customLong("pseudonymise"),
    help: ArgumentHelp(
      "Put codes in place of the speakers' names, and keep who is who in this file.",
      valueName: "key file"))
  var key: String?

  @Option(
    help: ArgumentHelp(
      "With --pseudonymise: a file of names, a person a row, to replace in the texts as well.",
      valueName: "file"))
  var names: String?

  @Flag(help: "Leave words broken at line ends, and soft hyphens, as they are.")
  var keepHyphenation = false

  @Flag(help: "In PDFs: keep running heads, running feet and page numbers.")
  var keepRunningHeads = false

  @Flag(help: "In documents: keep the marks of footnotes in the text.")
  var keepFootnoteMarks = false

  @Flag(help: "In documents: keep ligatures such as \u{FB01} as one character.")
  var keepLigatures = false

  func validate() throws {
    if names != nil, key == nil {
      throw ValidationError("--names needs --pseudonymise with the file that keeps who is who")
    }
    if let headerRow, headerRow < 1 {
      throw ValidationError("--header-row counts from 1")
    }
    if let headerRows, !(1...9).contains(headerRows) {
      throw ValidationError("--header-rows is from 1 to 9")
    }
  }

  /// The same for the readers.
  ///
  /// - Throws: when the files of `--pseudonymise` or `--names` cannot be read.
  func readOptions() throws -> ReadOptions {
    var options = ReadOptions()
    if let key {
      options.pseudonyms = try PseudonymKey.open(
        key, names: try names.map { try PersonNames(path: $0) } ?? PersonNames())
    }
    options.format = inputFormat
    options.encoding = encoding
    options.lossy = lossy
    options.lenient = lenient
    options.textColumn = textColumn
    options.idColumn = idColumn
    options.groupColumn = groupColumn
    options.query = query
    options.openDatabase = DatabaseFiles.reader
    options.sheet = sheet
    options.headerRow = headerRow
    options.headerRows = headerRows
    options.interviewers = interviewer
    options.only = only
    options.speakerFile = speakerFile
    options.profile = profile
    options.keepsMarks = keepMarks
    options.keepsHyphenation = keepHyphenation
    options.keepsRunningHeads = keepRunningHeads
    options.keepsFootnoteMarks = keepFootnoteMarks
    options.keepsLigatures = keepLigatures
    return options
  }
}
