public import ArgumentParser
public import Readers

extension InputFormat: ExpressibleByArgument {}

/// The options that say how inputs are read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, directories (with everything below them), or - for standard input.",
    completion: .file())
  var inputs: [String]

  @Option(help: "Format of the inputs, if the file name's ending does not tell.")
  var inputFormat: InputFormat?

  @Option(help: "Charset of the inputs, such as windows-1252; found out if not given.")
  var encoding: String?

  @Flag(help: "Replace undecodable bytes by U+FFFD instead of stopping at them.")
  var lossy = false

  @Flag(help: "Keep table rows with too few or too many fields.")
  var lenient = false

  @Option(help: "Column (or JSON member) with the text.")
  var textColumn: String?

  @Option(help: "Column (or JSON member) that names the document.")
  var idColumn: String?

  @Option(help: "Column (or JSON member) to group by.")
  var groupColumn: String?

  @Option(
    parsing: .upToNextOption, help: "In transcripts: the speakers who ask; guessed if not given.")
  var interviewer: [String] = []

  @Option(parsing: .upToNextOption, help: "In transcripts: read only these speakers.")
  var only: [String] = []

  @Flag(help: "In transcripts: keep transcriber's marks such as [lacht] in the text.")
  var keepMarks = false

  /// The same for the readers.
  var readOptions: ReadOptions {
    var options = ReadOptions()
    options.format = inputFormat
    options.encoding = encoding
    options.lossy = lossy
    options.lenient = lenient
    options.textColumn = textColumn
    options.idColumn = idColumn
    options.groupColumn = groupColumn
    options.interviewers = interviewer
    options.only = only
    options.keepsMarks = keepMarks
    return options
  }
}
