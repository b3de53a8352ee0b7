internal import ArgumentParser
internal import Documents
internal import Lexicons
internal import Reports
internal import Tokens
internal import Vingerafdruk

/// `vingerafdruk tokens`: one record for each token.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Prints every token with its place, kind and category.",
    discussion: """
      Places are half-open byte offsets into the document's text. White space is \
      left out.

      EXAMPLES:
        vingerafdruk tokens letter.txt
        vingerafdruk tokens letter.txt --format csv
      """)

  /// The formats of this command.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csv, tsv
  }

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  @Option(help: "Output format.")
  var format = Format.ndjson

  @OptionGroup var output: OutputFile

  func run() throws {
    let (lexicon, context) = try lexicons.loadWithContext()
    let out = try Output(path: output.path)
    var analyzer = try Analyzer(lexicon: lexicon, context: context)
    var document = ""
    if let delimiter = format.delimiter {
      out.write(TokenRecord.header.joined(separator: delimiter) + "\n")
    }
    var run = DocumentRun()
    try run.forEachEvent(of: input) { event in
      switch event {
      case .document(let opened): document = opened.name
      case .failure: break
      case .segment, .turn:
        guard let segment = event.segment else { break }
        try analyzer.read(segment)
        for index in analyzer.tokens.tokens.indices
        where analyzer.tokens.tokens[index].kind != .space {
          let record = TokenRecord(
            document: document, token: analyzer.tokens.tokens[index], in: segment,
            match: analyzer.matches.matches[index], lexicon)
          out.write(format.delimiter.map(record.delimited) ?? record.json)
          try out.flush()
        }
      }
    }
    try out.finish()
    try run.finish()
  }
}

extension TokensCommand.Format {
  fileprivate var delimiter: String? {
    switch self {
    case .ndjson: nil
    case .csv: ","
    case .tsv: "\t"
    }
  }
}
