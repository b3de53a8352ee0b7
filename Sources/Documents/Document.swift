/// One unit of input that gets one row of results: a file, a table row, a line of NDJSON.
public struct Document: Sendable, Equatable {
  /// The input it came from, as the user named it.
  public let input: String
  /// The respondent or answer, from the id column; nil for whole files.
  public let id: String?
  /// The value of the group column, if one was asked for.
  public let group: String?
  /// Where it starts in the input: the line, from 1.
  public let line: Int

  /// Makes a document.
  public init(input: String, id: String? = nil, group: String? = nil, line: Int = 1) {
    self.input = input
    self.id = id
    self.group = group
    self.line = line
  }

  /// What results call it: its id, else its input, with the line for rows without an id.
  public var name: String { id ?? (line > 1 ? "\(input):\(line)" : input) }
}
