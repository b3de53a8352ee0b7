internal import Measures
public import Tones

/// What a group of respondents shows, as a page, as rows or as a line of NDJSON.
public struct ToneGroupRecord {
  let group: ToneGroup
  let tones: Typology
  let audiences: Typology
  let quotes: Bool

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - group: the results.
  ///   - tones: names tones and aspects.
  ///   - audiences: names audiences and actors.
  ///   - quotes: whether representative answers are quoted, instead of named only.
  public init(_ group: ToneGroup, tones: Typology, audiences: Typology, quotes: Bool) {
    self.group = group
    self.tones = tones
    self.audiences = audiences
    self.quotes = quotes
  }

  private func rows(
    _ measure: String, _ counts: [Int], _ items: [Typology.Item]
  ) -> [ToneGroupFigure] {
    zip(counts, items).map { count, item in
      row(measure, item.key, item.dutch, item.english, count)
    }
  }

  private func row(
    _ measure: String, _ item: String, _ dutch: String, _ english: String, _ count: Int
  ) -> ToneGroupFigure {
    ToneGroupFigure(
      group: group.name, measure: measure, item: item, dutch: dutch, english: english,
      count: count, respondents: group.respondents, isShare: true)
  }

  /// The counts of respondents.
  var rows: [ToneGroupFigure] {
    rows("occurs", group.occurs, tones.tones) + rows("dominates", group.dominates, tones.tones)
      + [row("none", "none", "geen toon", "no tone", group.none)]
      + rows("aspect", group.aspects, tones.aspects)
      + rows("audience", group.audiences, audiences.tones)
      + rows("actor", group.actors, audiences.aspects)
      + pairs.map { one, other in
        let (count, one, other) = (
          group.together[one][other], tones.tones[one], tones.tones[other]
        )
        return row(
          "together", "\(one.key)+\(other.key)", "\(one.dutch) + \(other.dutch)",
          "\(one.english) + \(other.english)", count)
      }
  }

  private var pairs: [(Int, Int)] {
    tones.tones.indices.flatMap { one in
      tones.tones.indices.filter { $0 > one }.map { (one, $0) }
    }
  }

  // MARK: rows

  /// All as rows of a table: counts of respondents; evidence by audience and tone; words, whose count
  /// is of occurrences; representative answers.
  public var figures: [ToneGroupFigure] {
    func figure(
      _ measure: String, _ item: String, _ count: Int?, _ respondents: Int?, _ text: String = ""
    ) -> ToneGroupFigure {
      ToneGroupFigure(
        group: group.name, measure: measure, item: item, dutch: item, english: item, count: count,
        respondents: respondents, isShare: false, text: text)
    }
    let byAudience = zip(audiences.tones, group.tonesByAudience).flatMap { audience, counts in
      zip(tones.tones, counts).map {
        figure("audience-tone", "\(audience.key)+\($0.key)", $1, nil)
      }
    }
    let words = group.words.map { figure("word", $0.form, $0.count, $0.respondents) }
    let examples = zip(tones.tones, group.examples).flatMap { tone, examples in
      examples.map { figure("example", "\(tone.key): \($0.name)", nil, nil, quote($0)) }
    }
    return rows + byAudience + words + examples
  }

  func quote(_ example: ToneGroup.Example) -> String {
    quotes ? String(decoding: example.text, as: UTF8.self) : ""
  }

  // MARK: NDJSON

  /// A JSON object.
  public var json: String {
    func figures(_ measure: String) -> String {
      JSONText.object(rows.filter { $0.measure == measure }.map { ($0.item, json(of: $0)) })
    }
    func keys(_ numbers: [Int], _ items: [Typology.Item]) -> String {
      list(numbers.map { JSONText.string(items[$0].key) })
    }
    return JSONText.object([
      ("group", group.name.map(JSONText.string) ?? "null"),
      ("respondents", "\(group.respondents)"), ("answers", "\(group.answers)"),
      ("occurs", figures("occurs")), ("dominates", figures("dominates")),
      ("none", rows.first { $0.measure == "none" }.map(json(of:)) ?? "null"),
      ("together", figures("together")), ("aspects", figures("aspect")),
      ("audiences", figures("audience")), ("actors", figures("actor")),
      (
        "tones_by_audience",
        JSONText.object(
          zip(audiences.tones, group.tonesByAudience).map { audience, counts in
            (
              audience.key,
              JSONText.object(zip(tones.tones, counts).map { ($0.key, "\($1)") })
            )
          })
      ),
      (
        "words",
        list(
          group.words.map {
            JSONText.object([
              ("word", JSONText.string($0.form)), ("count", "\($0.count)"),
              ("respondents", "\($0.respondents)"),
            ])
          })
      ),
      (
        "examples",
        JSONText.object(zip(tones.tones, group.examples).map { ($0.key, list($1.map(json(of:)))) })
      ),
      (
        "absent",
        JSONText.object([
          ("tones", keys(group.absentTones, tones.tones)),
          ("aspects", keys(group.absentAspects, tones.aspects)),
          ("audiences", keys(group.absentAudiences, audiences.tones)),
          ("actors", keys(group.absentActors, audiences.aspects)),
        ])
      ),
    ])
  }

  private func share(_ value: Double) -> String { Decimal.string(value, decimals: 3) }

  private func list(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

  private func json(of row: ToneGroupFigure) -> String {
    JSONText.object([
      ("count", "\(row.count ?? 0)"), ("share", share(row.share)),
      ("low", share(row.interval.low)), ("high", share(row.interval.high)),
    ])
  }

  private func json(of example: ToneGroup.Example) -> String {
    let text = quotes ? [("text", JSONText.string(quote(example)))] : []
    return JSONText.object([("id", JSONText.string(example.name))] + text)
  }
}
