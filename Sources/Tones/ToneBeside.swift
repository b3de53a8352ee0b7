/// The lists in the notation of tones that are read beside a typology, and never mixed into it.
public struct ToneBeside: Sendable {
  /// The scales: oppositions, stage and wings, roles, domains, direction.
  public let scales: ToneLexicon
  /// The poles of each scale, as numbers of aspects.
  public let poles: [[Int]]
  /// The audiences with the actors that make them up.
  public let audiences: ToneLexicon

  /// Puts the lists together.
  public init(scales: ToneLexicon, audiences: ToneLexicon) {
    self.scales = scales
    self.audiences = audiences
    poles = scales.typology.tones.indices.map { scale in
      Set(scales.patterns.filter { $0.tone == scale }.map(\.aspect)).sorted()
    }
  }
}
