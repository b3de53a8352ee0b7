public import Measures

/// The columns of the table of matching styles.
public enum MatchColumns {
  /// All columns, in order: who with whom, how much they say, the match, and that of each category.
  public static let all: [TableColumn<MatchResult>] =
    identity + [
      TableColumn(
        key: "match", dutch: "overeenkomst in stijl (LSM of rLSM), van 0 tot 1",
        english: "match of styles (LSM or rLSM), from 0 to 1", unit: "share",
        formula: "mean of the match_* that are not missing", source: source,
        interval: { $0.interval }
      ) { $0.match.value.map { .decimal($0, 3) } ?? .missing },
      end("low", "ondergrens") { $0.interval?.low },
      end("high", "bovengrens") { $0.interval?.high },
    ] + StyleMatching.categories.indices.map(category)

  private static let identity: [TableColumn<MatchResult>] = [
    TableColumn(
      key: "conversation", dutch: "gesprek, of groep documenten",
      english: "conversation, or group of documents", unit: "text", role: .key
    ) { .text($0.conversation) },
    TableColumn(
      key: "kind", dutch: "wat met wat vergeleken is", english: "what is matched with what",
      unit: "text",
      type: .choice([
        .init("pair", "twee mensen, over alles wat zij zeggen", "two people, over all they say"),
        .init("group", "een mens met het gemiddelde van de anderen", "one with the others' mean"),
        .init("window", "twee mensen, over enkele beurten", "two people, over a few turns"),
        .init("answer", "hoe iemand een ander antwoordt", "how one answers another"),
        .init("dyad", "twee mensen die elkaar antwoorden", "two people who answer each other"),
      ]), role: .key
    ) { .text($0.kind.rawValue) },
    text("person", "wie", "who") { $0.person },
    text("other", "met wie", "with whom") { $0.other },
    number("from_turn", "eerste beurt van het venster", "first turn of the window") { $0.fromTurn },
    number("to_turn", "laatste beurt van het venster", "last turn of the window") { $0.toTurn },
    number("words", "woorden van de een", "words of the one") { $0.words },
    number("other_words", "woorden van de ander of anderen", "words of the other or others") {
      $0.otherWords
    },
    TableColumn(
      key: "length", dutch: "lengte-oordeel, over de kortste van beide",
      english: "length verdict, of the shorter of both", unit: "text",
      type: .choice(
        LengthVerdict.allCases.map {
          .init($0.rawValue, Labels.verdict($0, .nl), Labels.verdict($0, .en))
        })
    ) { .text(LengthVerdict(words: min($0.words, $0.otherWords ?? $0.words)).rawValue) },
    number("exchanges", "keren dat de beurt wisselt", "times that the turn changes") {
      $0.exchanges
    },
  ]

  private static let source = """
    LSM: Gonzales, Hancock & Pennebaker 2010, Communic Res 37:3; rLSM: Müller-Frommeyer, Frommeyer & \
    Kauffeld 2019, Behav Res Methods 51:1343
    """

  private static func text(
    _ key: String, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (MatchResult) -> String?
  ) -> TableColumn<MatchResult> {
    TableColumn(key: key, dutch: dutch, english: english, unit: "text", role: .key) {
      value($0).map(Value.text) ?? .missing
    }
  }

  private static func number(
    _ key: String, _ dutch: String, _ english: String,
    _ value: @escaping @Sendable (MatchResult) -> Int?
  ) -> TableColumn<MatchResult> {
    TableColumn(key: key, dutch: dutch, english: english, unit: "count", role: .key) {
      value($0).map(Value.integer) ?? .missing
    }
  }

  private static func end(
    _ key: String, _ dutch: String, _ value: @escaping @Sendable (MatchResult) -> Double?
  ) -> TableColumn<MatchResult> {
    TableColumn(
      key: "match_ci_\(key)", dutch: "overeenkomst in stijl, \(dutch) van het 95%-interval",
      english: "match of styles, \(key) end of the 95 % interval", unit: "share",
      formula: "percentiles over samples of both people's turns; both from 200 words on",
      role: .note
    ) { value($0).map { .decimal($0, 3) } ?? .missing }
  }

  private static func category(_ index: Int) -> TableColumn<MatchResult> {
    let name = StyleMatching.categories[index]
    return TableColumn(
      key: "match_\(name)", dutch: "overeenkomst in \(name)", english: "match in \(name)",
      unit: "share", formula: "1 − |p1 − p2| / (p1 + p2 + 0.0001), p = liwc_\(name)_rate",
      source: source
    ) { $0.match.categories[index].map { .decimal($0, 3) } ?? .missing }
  }
}
