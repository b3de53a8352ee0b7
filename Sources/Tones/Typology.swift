/// A set of tones with the aspects under which evidence falls: data, read from `typology.tsv`.
///
/// The built-in one is the table of NSOB 2023 §3.2: five tones by five aspects.
public struct Typology: Sendable {
  /// A tone or an aspect: its key in output, and what people see.
  public struct Item: Sendable {
    /// The key, such as `maat`.
    public let key: String
    /// What people see, in Dutch.
    public let dutch: String
    /// What people see, in English.
    public let english: String
  }

  /// Two tones that go together less well; a text with both is worth a question, it is no error.
  public struct Tension: Sendable {
    /// The keys of both tones, such as `stem+toon`.
    public let key: String
    /// The number of the one tone.
    public let one: Int
    /// The number of the other.
    public let other: Int
    /// What people see, in Dutch.
    public let dutch: String
    /// What people see, in English.
    public let english: String
  }

  /// The tones in order.
  public internal(set) var tones: [Item] = []
  /// The aspects in order.
  public internal(set) var aspects: [Item] = []
  /// The pairs of tones in tension.
  public internal(set) var tensions: [Tension] = []

  /// The number of a tone's key.
  public func tone(_ key: String) -> Int? { tones.firstIndex { $0.key == key } }

  /// The number of an aspect's key.
  public func aspect(_ key: String) -> Int? { aspects.firstIndex { $0.key == key } }
}
