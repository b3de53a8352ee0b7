/// Settings of measures and their uncertainty; they belong to every result.
public struct MeasureOptions: Sendable, Equatable {
  /// The seed of the bootstrap: the same seed draws the same samples.
  public var seed: UInt64 = 20_230_915
  /// How many samples the bootstrap draws.
  public var resamples = 1_000
  /// From how many words on a text gives an indication; below that only counts are shown.
  public var indicationFrom = 50
  /// From how many words on a text's rates are usable and the bootstrap estimates intervals.
  public var usableFrom = 200
  /// The window of MATTR, in words (Covington & McFall 2010).
  public var window = 50

  /// Makes the usual settings.
  public init() {}
}
