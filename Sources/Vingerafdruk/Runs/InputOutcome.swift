/// How reading one input went.
public struct InputOutcome: Sendable, Equatable {
  /// Its place among the inputs, from 0.
  public let index: Int
  /// How the user named it, or its path below a directory that was named.
  public let input: String
  /// How many documents were read from it.
  public var documents = 0
  /// How many of its parts could not be read; the whole input counts as one.
  public var failures = 0
  /// What was guessed or changed while reading, in words.
  public var notes: [String] = []

  /// Makes the outcome of an input of which nothing has been read yet.
  public init(index: Int, input: String) {
    self.index = index
    self.input = input
  }
}
