package import Documents

/// Makes documents of a table's rows: what delimited text, spreadsheets and databases have in common.
package struct TableRows {
  private let input: Input
  private let lenient: Bool
  /// How many fields the header has.
  private let width: Int
  private let text: Int
  private let id: Int?
  private let group: Int?

  /// Finds the columns that the options name.
  ///
  /// - Parameters:
  ///   - names: the names of the columns.
  ///   - line: where the header stands, from 1.
  ///   - input: the table.
  ///   - options: which columns hold what.
  /// - Throws: ``ReadFailure`` when a column is missing or stands twice.
  package init(header names: [String], line: Int, _ input: Input, _ options: ReadOptions)
    throws(ReadFailure)
  {
    try self.init(TableHeader(names: names, line: line), input, options)
  }

  /// Finds the columns that the options name, by name or by question.
  init(_ header: TableHeader, _ input: Input, _ options: ReadOptions) throws(ReadFailure) {
    guard let textColumn = options.textColumn else {
      let names = header.names
      throw ReadFailure(
        .column, input: input.name, line: header.line,
        "give --text-column, one of \(names.joined(separator: ", "))", choices: names)
    }
    func find(_ name: String?) throws(ReadFailure) -> Int? {
      guard let name else { return nil }
      return try header.column(name, input)
    }
    self.input = input
    lenient = options.lenient
    width = header.names.count
    text = try header.column(textColumn, input)
    id = try find(options.idColumn)
    group = try find(options.groupColumn)
  }

  /// What a row is: a document and its text, or a failure when it does not fit the header.
  package func events(_ fields: [[UInt8]], line: Int) -> (event: DocumentEvent, segment: Segment?) {
    guard fields.count == width || lenient else {
      let failure = ReadFailure(
        .malformed, input: input.name, line: line,
        "\(fields.count) fields where the header has \(width); --lenient keeps such rows")
      return (.failure(failure), nil)
    }
    func field(_ index: Int?) -> String? {
      guard let index, index < fields.count else { return nil }
      return String(decoding: fields[index], as: UTF8.self)
    }
    let document = Document(input: input.name, id: field(id), group: field(group), line: line)
    return (.document(document), Segment(text: text < fields.count ? fields[text] : []))
  }
}
