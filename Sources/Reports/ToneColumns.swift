internal import Documents
internal import Measures
public import Tones

/// The columns of the table of tones.
public enum ToneColumns {
  /// The columns for a typology, in order: identity, a weight for each tone, what follows from them.
  ///
  /// - Parameters:
  ///   - typology: says which tones and aspects there are.
  ///   - units: whether turns or sentences are classified instead of whole texts.
  ///   - turns: whether turns are, which have paths.
  ///   - beside: the scales and audiences, where they are asked for.
  ///   - tidy: whether they go into the tidy form, where `unit` means that of a measure.
  public static func all(
    _ typology: Typology, units: Bool, turns: Bool = false, beside: ToneBeside? = nil,
    tidy: Bool = false
  ) -> [ToneColumn] {
    [
      ToneColumn(
        key: tidy ? "document" : "id", dutch: "document: de id, of het bestand met de regel",
        english: "document: its id, or its file with the line", unit: "text", role: .key
      ) { .text($0.document.name) }
    ] + (units ? unit(tidy ? "number" : "unit") : [])
      + [
        ToneColumn(
          key: "group", dutch: "groep, uit de groepskolom", english: "group, from the group column",
          unit: "text", role: .key
        ) { $0.document.group.map(Value.text) ?? .missing }
      ] + typology.tones.indices.map { weight($0, typology.tones[$0]) }
      + judgement(typology) + (turns ? paths(typology) : [])
      + (beside.map(scales) ?? [])
  }

  private static func unit(_ key: String) -> [ToneColumn] {
    [
      ToneColumn(
        key: key, dutch: "nummer van de beurt of zin in het document",
        english: "number of the turn or sentence in the document", unit: "count", role: .key
      ) { $0.unit.map(Value.integer) ?? .missing },
      ToneColumn(key: "speaker", dutch: "spreker", english: "speaker", unit: "text", role: .key) {
        $0.speaker.map(Value.text) ?? .missing
      },
    ]
  }

  private static func weight(_ index: Int, _ tone: Typology.Item) -> ToneColumn {
    ToneColumn(
      key: tone.key, dutch: "aandeel van de toon: \(tone.dutch)",
      english: "share of the tone: \(tone.english)", unit: "share",
      formula: "all tones sum to 1; all 0 when none was recognised", source: nsob
    ) { .decimal(Double($0.profile.weights[index]), 3) }
  }

  private static func judgement(_ typology: Typology) -> [ToneColumn] {
    [
      ToneColumn(
        key: "dominant", dutch: "toon met het grootste aandeel; leeg als er geen herkend is",
        english: "tone with the largest share; empty when none was recognised", unit: "text",
        type: .choice(typology.tones.map { .init($0.key, $0.dutch, $0.english) }), source: nsob
      ) { $0.dominantKey.map(Value.text) ?? .missing },
      ToneColumn(
        key: "confidence",
        dutch: "hoe zeker de toon met het grootste aandeel is (of dat er geen is)",
        english: "how sure the tone with the largest share is (or that there is none)",
        unit: "probability", formula: "calibrated: of the answers called 0.8 sure, 80 % are right"
      ) { .decimal(Double($0.profile.confidence), 3) },
      ToneColumn(
        key: "aspects", dutch: "aspecten waar de tekst over gaat",
        english:
          "aspects that the text speaks of", unit: "text",
        formula: typology.aspects.map(\.key).joined(separator: " "), source: nsob
      ) { .text($0.aspectKeys.joined(separator: " ")) },
      ToneColumn(
        key: "evidence", dutch: "de woorden waar het uit blijkt", english: "the words that show it",
        unit: "text"
      ) { .text($0.countedQuotes.joined(separator: " · ")) },
    ]
  }

  private static let nsob = "NSOB 2023 §3.2"

  /// The ways over the turns, as in `toon > stem > maat`.
  private static func paths(_ typology: Typology) -> [ToneColumn] {
    @Sendable func cell(_ tones: [Int]?) -> Value {
      .text((tones ?? []).map { typology.tones[$0].key }.joined(separator: " > "))
    }
    return [
      ToneColumn(
        key: "path", dutch: "verloop van de spreker door de tonen, over alle beurten",
        english: "the speaker's path through the tones, over all turns", unit: "text",
        formula: "likeliest sequence; the tone changes in one turn of five that has one"
      ) { cell($0.conversation?.path) },
      ToneColumn(
        key: "narrated", dutch: "volgorde van tonen die in de beurt verteld wordt",
        english: "order of tones that the turn tells of", unit: "text"
      ) { cell($0.conversation?.narrated) },
    ]
  }

  /// A count and a share for each pole, a count for each audience, and the tensions.
  private static func scales(_ beside: ToneBeside) -> [ToneColumn] {
    let typology = beside.scales.typology
    let poles = typology.tones.indices.flatMap { scale in
      beside.poles[scale].flatMap { pole in
        self.pole(
          scale, typology.tones[scale], pole, typology.aspects[pole], source(of: scale, beside))
      }
    }
    let audiences = beside.audiences.typology.tones.enumerated().map { audience, item in
      ToneColumn(
        key: "audience_\(item.key)", dutch: "zinnen waarin genoemd wordt: \(item.dutch)",
        english: "sentences that name: \(item.english)", unit: "count"
      ) { $0.scales.map { .integer($0.sentences(naming: audience)) } ?? .missing }
    }
    return poles + audiences + [
      ToneColumn(
        key: "tensions", dutch: "tonen in de tekst die minder goed samengaan (geen fout)",
        english: "tones in the text that go together less well (no error)", unit: "text",
        source: nsob
      ) { .text($0.scales?.tensions.map(\.key).joined(separator: " ") ?? "") }
    ]
  }

  /// Where the source of a scale names it, as its list cites it.
  private static func source(of scale: Int, _ beside: ToneBeside) -> String {
    let cited = beside.scales.patterns.first {
      $0.tone == scale && $0.source.hasPrefix("nsob-2023 ")
    }
    return cited.map { "NSOB 2023 " + $0.source.dropFirst("nsob-2023 ".count) } ?? ""
  }

  private static func pole(
    _ scale: Int, _ item: Typology.Item, _ pole: Int, _ name: Typology.Item, _ source: String
  ) -> [ToneColumn] {
    let key = "\(item.key)_\(name.key)"
    @Sendable func figure(_ record: ToneRecord) -> ScaleRecord.Figure? {
      record.scales?.figure(scale: scale, pole: pole)
    }
    func end(_ suffix: String, _ dutch: String, _ english: String, _ low: Bool) -> ToneColumn {
      ToneColumn(
        key: "\(key)_\(suffix)", dutch: "\(dutch) van het 95%-interval van \(key)_share",
        english: "\(english) end of the 95 % interval of \(key)_share", unit: "share",
        source: "Wilson 1927, JASA 22:209", role: .note
      ) { record in
        guard let figure = figure(record), figure.total > 0 else { return .missing }
        return .decimal(low ? figure.interval.low : figure.interval.high, 3)
      }
    }
    return [
      ToneColumn(
        key: "\(key)_count", dutch: "\(item.dutch): \(name.dutch), vindplaatsen",
        english: "\(item.english): \(name.english), pieces of evidence", unit: "count",
        source: source, role: .count(of: key)
      ) { figure($0).map { .integer($0.count) } ?? .missing },
      ToneColumn(
        key: "\(key)_share",
        dutch: "\(item.dutch): aandeel van \(name.dutch); een aanwijzing, geen oordeel",
        english: "\(item.english): share of \(name.english); an indication, no verdict",
        unit: "share", formula: "\(key)_count / sum of the counts of \(item.key)", source: source,
        role: .value(of: key),
        interval: { figure($0)?.interval ?? Interval(low: 0, high: 1) }
      ) { record in
        guard let figure = figure(record), figure.total > 0 else { return .missing }
        return .decimal(figure.share, 3)
      },
      end("low", "ondergrens", "lower", true), end("high", "bovengrens", "upper", false),
    ]
  }
}
