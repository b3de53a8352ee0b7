internal import Measures

/// One figure of a group: what is counted, and how many of how many.
public struct ToneGroupFigure: Sendable {
  let group: String?
  let measure: String
  let item: String
  let dutch: String
  let english: String
  let count: Int?
  let respondents: Int?
  /// Whether the count is of respondents, so that it has a share of them.
  let isShare: Bool
  var text = ""

  /// From 0 to 1.
  var share: Double {
    guard let count, let respondents, respondents > 0 else { return 0 }
    return Double(count) / Double(respondents)
  }

  /// Around the share, from 0 to 1 (Wilson 1927).
  var interval: Interval {
    let percent = Interval.wilson(count: count ?? 0, of: respondents ?? 0)
    return Interval(low: percent.low / 100, high: percent.high / 100)
  }

  /// The columns of the table of a summary.
  public static var columns: [TableColumn<ToneGroupFigure>] {
    typealias Column = TableColumn<ToneGroupFigure>
    func part(
      _ key: String, _ dutch: String, _ english: String,
      _ value: @escaping @Sendable (ToneGroupFigure) -> Double
    )
      -> Column
    {
      Column(key: key, dutch: dutch, english: english, unit: "share", role: .note) {
        $0.isShare ? .decimal(value($0), 3) : .missing
      }
    }
    return [
      Column(
        key: "group", dutch: "groep; leeg voor allen samen", english: "group; empty for all",
        unit: "text", role: .key
      ) { $0.group.map(Value.text) ?? .missing },
      Column(
        key: "measure", dutch: "wat er geteld is", english: "what is counted", unit: "text",
        role: .key
      ) { .text($0.measure) },
      Column(
        key: "item", dutch: "toon, aspect, publiek, woord of antwoord",
        english: "tone, aspect, audience, word or answer", unit: "text", role: .key
      ) { .text($0.item) },
      Column(
        key: "count", dutch: "aantal: van respondenten, vindplaatsen of keren",
        english: "count: of respondents, evidence or occurrences", unit: "count"
      ) { $0.count.map(Value.integer) ?? .missing },
      Column(
        key: "respondents", dutch: "respondenten: in de groep, of die het woord gebruiken",
        english: "respondents: in the group, or who use the word", unit: "count", role: .note
      ) { $0.respondents.map(Value.integer) ?? .missing },
      part("share", "aandeel van de respondenten", "share of the respondents") { $0.share },
      part("low", "ondergrens van het 95%-interval", "lower end of the 95 % interval") {
        $0.interval.low
      },
      part("high", "bovengrens van het 95%-interval", "upper end of the 95 % interval") {
        $0.interval.high
      },
      Column(
        key: "text", dutch: "het antwoord, alleen met --quotes",
        english: "the answer, only with --quotes", unit: "text"
      ) { .text($0.text) },
    ]
  }
}
