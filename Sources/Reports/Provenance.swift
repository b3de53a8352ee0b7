/// What decided a result: versions, lexicons and the command, to be kept beside it.
public struct Provenance: Sendable {
  /// One fact.
  public struct Fact: Sendable {
    /// The key, the same in every language.
    public let key: String
    /// What people see, in Dutch.
    public let dutch: String
    /// What people see, in English.
    public let english: String
    /// The value.
    public let value: String

    /// Makes a fact.
    public init(_ key: String, _ dutch: String, _ english: String, _ value: String) {
      self.key = key
      self.dutch = dutch
      self.english = english
      self.value = value
    }
  }

  private let list: @Sendable () -> [Fact]

  /// The facts in order.
  public var facts: [Fact] { list() }

  /// Makes a list of facts, which is drawn up when somebody asks: the digest of the lexicons takes
  /// longer than a short run.
  public init(_ facts: @escaping @Sendable () -> [Fact]) { list = facts }

  /// The facts as one JSON object, by key.
  public var json: String {
    JSONText.object(facts.map { ($0.key, JSONText.string($0.value)) }) + "\n"
  }

  /// The same with more facts behind.
  public func adding(_ more: [Fact]) -> Provenance { Provenance { list() + more } }
}
