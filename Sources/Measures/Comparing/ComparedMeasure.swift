/// A quantity that groups of texts are compared by.
public struct ComparedMeasure: Sendable {
  /// The key, which is that of ``Measure``, of a sum, a category, a use or a tone.
  public let id: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
  /// The unit.
  public let unit: String
  /// How many decimals are shown.
  public let decimals: Int
  /// The value for a text; nil where it has none.
  public let value: @Sendable (ComparedText) -> Double?

  /// Makes a measure.
  public init(
    id: String, dutch: String, english: String, unit: String, decimals: Int,
    value: @escaping @Sendable (ComparedText) -> Double?
  ) {
    self.id = id
    self.dutch = dutch
    self.english = english
    self.unit = unit
    self.decimals = decimals
    self.value = value
  }
}
