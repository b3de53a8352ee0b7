/// One thing wrong with a lexicon, with its place.
public struct LexiconProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file's path below the lexicon directory.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what was expected.
  public let message: String

  /// Makes a problem.
  public init(_ file: String, _ line: Int, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: message`.
  public var description: String { "\(file):\(line): \(message)" }
}

/// A set of lexicons that cannot be used, with every problem found in one pass.
public struct LexiconError: Error, Sendable, CustomStringConvertible {
  /// All problems, by file and line.
  public let problems: [LexiconProblem]

  /// Makes an error of problems, at least one.
  public init(problems: [LexiconProblem]) { self.problems = problems }

  /// One problem a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
