internal import Measures
public import Tones

/// What stands beside the tones of a text: scales, audiences, and tones that go together less well.
public struct ScaleRecord: Sendable {
  private let counts: ScaleCounts
  private let mentions: [AudienceMention]
  private let beside: ToneBeside
  private let tones: Typology
  /// The pairs of tones in tension that the text has both of.
  public let tensions: [Typology.Tension]

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - evidence: what was found of the scales.
  ///   - mentions: the audiences named.
  ///   - beside: names scales, poles and audiences.
  ///   - tones: names the tones.
  ///   - present: the numbers of the tones that the text has.
  public init(
    _ evidence: [Evidence], _ mentions: [AudienceMention], _ beside: ToneBeside,
    tones: Typology, present: [Int]
  ) {
    var counts = ScaleCounts(beside.scales.typology)
    counts.add(evidence)
    self.counts = counts
    self.mentions = mentions
    self.beside = beside
    self.tones = tones
    tensions = tones.tensions.filter { present.contains($0.one) && present.contains($0.other) }
  }

  /// The figures of one pole: how often it was found, of how often any pole of its scale was.
  struct Figure {
    let count: Int
    let total: Int
    var share: Double { total > 0 ? Double(count) / Double(total) : 0 }
    /// From 0 to 1 (Wilson 1927).
    var interval: Interval {
      let percent = Interval.wilson(count: count, of: total)
      return Interval(low: percent.low / 100, high: percent.high / 100)
    }
  }

  func figure(scale: Int, pole: Int) -> Figure {
    Figure(count: counts.count(scale: scale, pole: pole), total: counts.total(scale: scale))
  }

  /// In how many sentences an audience is named.
  func sentences(naming audience: Int) -> Int { mentions.count { $0.audience == audience } }

  /// How many pieces of evidence of each tone stand in sentences that name an audience.
  private func tones(of audience: Int) -> [Int] {
    var counts = tones.tones.indices.map { _ in 0 }
    for mention in mentions where mention.audience == audience {
      for tone in mention.tones { counts[tone] += 1 }
    }
    return counts
  }

  /// The members of a JSON object; only what was found is in them.
  var members: [(key: String, value: String)] {
    let scales = beside.scales.typology
    let found = scales.tones.indices.filter { counts.total(scale: $0) > 0 }.map { scale in
      (
        scales.tones[scale].key,
        JSONText.object(
          beside.poles[scale].map { pole in
            (scales.aspects[pole].key, json(of: figure(scale: scale, pole: pole)))
          })
      )
    }
    let audiences = beside.audiences.typology.tones
    let named = audiences.indices.filter { sentences(naming: $0) > 0 }.map { audience in
      let counts = tones(of: audience)
      return (
        audiences[audience].key,
        JSONText.object([
          ("sentences", "\(sentences(naming: audience))"),
          (
            "tones",
            JSONText.object(
              counts.indices.filter { counts[$0] > 0 }.map {
                (tones.tones[$0].key, "\(counts[$0])")
              })
          ),
        ])
      )
    }
    return [
      ("scales", JSONText.object(found)), ("audiences", JSONText.object(named)),
      (
        "tensions",
        "[" + tensions.map { JSONText.string($0.key) }.joined(separator: ",") + "]"
      ),
    ]
  }

  private func json(of figure: Figure) -> String {
    JSONText.object([
      ("count", "\(figure.count)"), ("share", Decimal.string(figure.share, decimals: 3)),
      ("low", Decimal.string(figure.interval.low, decimals: 3)),
      ("high", Decimal.string(figure.interval.high, decimals: 3)),
    ])
  }

  /// A few readable lines.
  func page(_ language: Language) -> String {
    let scales = beside.scales.typology
    var page = ""
    for scale in scales.tones.indices where counts.total(scale: scale) > 0 {
      let poles = beside.poles[scale].map { pole in
        let figure = figure(scale: scale, pole: pole)
        let item = scales.aspects[pole]
        func per(_ value: Double) -> String { Decimal.string(value * 100, decimals: 0) }
        return "\(language(item.dutch, item.english)) \(figure.count) (\(per(figure.share)) %, "
          + "\(per(figure.interval.low))–\(per(figure.interval.high)))"
      }
      let item = scales.tones[scale]
      page += "  \(language(item.dutch, item.english)): \(poles.joined(separator: " · "))\n"
    }
    for (audience, item) in beside.audiences.typology.tones.enumerated()
    where sentences(naming: audience) > 0 {
      let counts = tones(of: audience)
      let found = counts.indices.filter { counts[$0] > 0 }.map {
        "\(language(tones.tones[$0].dutch, tones.tones[$0].english)) \(counts[$0])"
      }
      page += "  " + language("over ", "about ") + language(item.dutch, item.english)
      page += found.isEmpty ? "\n" : ": \(found.joined(separator: ", "))\n"
    }
    for tension in tensions {
      page += language("  spanning: ", "  tension: ") + language(tension.dutch, tension.english)
      page += "\n"
    }
    return page
  }
}
