public import Documents

/// How inputs are read.
public struct ReadOptions: Sendable {
  /// The format of every input; nil to go by the file name's ending.
  public var format: InputFormat?
  /// The charset of every input; nil to find out.
  public var encoding: String?
  /// Whether undecodable bytes become U+FFFD instead of an error.
  public var lossy = false
  /// Whether ragged table rows are kept with blanks instead of an error.
  public var lenient = false
  /// The column or key that holds the text.
  public var textColumn: String?
  /// The column or key that names the document.
  public var idColumn: String?
  /// The column or key to group by.
  public var groupColumn: String?
  /// The SQL whose rows are read from a database.
  public var query: String?
  /// Opens databases, which stand above this layer; nil where that is not provided for.
  public var openDatabase:
    (@Sendable (Input, ReadOptions) throws(ReadFailure) -> any DocumentReader)?
  /// The sheet of a spreadsheet, by name or by number from 1; nil for the first that shows.
  public var sheet: String?
  /// The row with the names of the columns, from 1; nil for the first that holds anything.
  public var headerRow: Int?
  /// How many header rows there are, the first with the names; nil for one, or what Qualtrics writes.
  public var headerRows: Int?

  /// Speakers who interview; empty to guess.
  public var interviewers: [String] = []
  /// Keep only these speakers' turns; empty for all.
  public var only: [String] = []
  /// A file that says what the speakers' labels stand for; nil to guess.
  public var speakerFile: String?
  /// The habits transcripts are written by; nil to guess.
  public var profile: TranscriptProfile?
  /// Whether transcriber's marks such as `[lacht]` stay in the text.
  public var keepsMarks = false

  /// The codes to put in place of people's names; nil to leave names as they are.
  public var pseudonyms: Pseudonyms?

  /// Whether plain text files without a given format are read as transcripts with speakers' labels.
  public var prefersTranscripts = false

  /// Whether words broken at line ends, and soft hyphens, stay as they are.
  public var keepsHyphenation = false
  /// Whether the running heads, running feet and page numbers of a PDF stay in the text.
  public var keepsRunningHeads = false
  /// Whether the marks of footnotes stay in the text.
  public var keepsFootnoteMarks = false
  /// Whether ligatures such as `ﬁ` stay one character.
  public var keepsLigatures = false

  /// Makes the default options.
  public init() {}
}
