/// How often the poles of scales were found: oppositions, stage and wings, roles, domains, direction.
///
/// A scale stands beside the tones and is never mixed into them.
public struct ScaleCounts: Sendable, Equatable {
  /// The counts by scale and by the number of the pole.
  public private(set) var counts: [[Int]]

  /// Makes counts of zero for a typology whose tones are scales and whose aspects are poles.
  public init(_ typology: Typology) {
    counts = Array(
      repeating: Array(repeating: 0, count: typology.aspects.count), count: typology.tones.count)
  }

  /// Counts evidence that is the speaker's own or wished for.
  public mutating func add(_ evidence: [Evidence]) {
    for piece in evidence where piece.polarity.counts { counts[piece.tone][piece.aspect] += 1 }
  }

  /// How often a pole was found.
  public func count(scale: Int, pole: Int) -> Int { counts[scale][pole] }

  /// How often any pole of a scale was found.
  public func total(scale: Int) -> Int { counts[scale].reduce(0, +) }
}
