/// What is gathered of a text beside its counts; each costs time, and the sequence memory as well.
public struct Gathering: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Words that measures count beside the categories, by ``Marker``.
  public static let markers = Gathering(rawValue: 1)
  /// The counts of every sentence or turn, for intervals that know that words are not independent.
  public static let blocks = Gathering(rawValue: 2)
  /// The order of words, for lexical diversity and the narrative arc: five bytes a word.
  public static let sequence = Gathering(rawValue: 4)
  /// Everything.
  public static let all: Gathering = [.markers, .blocks, .sequence]
}
