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
  ///   - header: the names of the columns.
  ///   - line: where the header stands, from 1.
  ///   - input: the table.
  ///   - options: which columns hold what.
  /// - Throws: ``ReadFailure`` when a column is missing or stands twice.
  package init(header names: [String], line: Int, _ input: Input, _ options: ReadOptions)
    throws(ReadFailure)
  {
    func find(_ name: String) throws(ReadFailure) -> Int {
      let found = names.indices.filter { names[$0] == name }
      guard let first = found.first else {
        throw ReadFailure(
          .column, input: input.name, line: line,
          "no column \(name); the columns are \(names.joined(separator: ", "))", choices: names)
      }
      if found.count > 1 {
        throw ReadFailure(.column, input: input.name, line: line, "column \(name) stands twice")
      }
      return first
    }
    func find(_ name: String?) throws(ReadFailure) -> Int? {
      guard let name else { return nil }
      return try find(name) as Int
    }
    guard let textColumn = options.textColumn else {
      throw ReadFailure(
        .column, input: input.name, line: line,
        "give --text-column, one of \(names.joined(separator: ", "))", choices: names)
    }
    self.input = input
    lenient = options.lenient
    width = names.count
    text = try find(textColumn)
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
