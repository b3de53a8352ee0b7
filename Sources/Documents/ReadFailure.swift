/// An input, or a part of one, that could not be read.
public struct ReadFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// A stable name for the kind of failure, shared by all outputs.
  public enum Code: String, Sendable {
    case missing, unreadable, binary, empty, directory, loop, notAFile = "not-a-file"
    case encoding, malformed, column, limit, cancelled
  }

  /// The kind.
  public let code: Code
  /// The input, as the user named it.
  public let input: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// What is wrong and what was expected.
  public let message: String
  /// What there was to choose from, such as the columns of a table; empty where it does not matter.
  public let choices: [String]

  /// Makes a failure.
  public init(
    _ code: Code, input: String, line: Int? = nil, _ message: String, choices: [String] = []
  ) {
    self.code = code
    self.input = input
    self.line = line
    self.message = message
    self.choices = choices
  }

  /// `input:line`, or the input where no line is known.
  public var place: String { line.map { "\(input):\($0)" } ?? input }

  /// `input:line: message`.
  public var description: String { "\(place): \(message)" }
}
