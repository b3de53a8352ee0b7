internal import Measures
internal import Reports

/// Measures put together of several categories: the best known as large figures, all in a table.
struct MeasuresView {
  let fingerprint: Fingerprint
  let name: String
  let table: MeasureTable
  let wording: Wording

  /// The measures that stand before the table, in this order.
  private static let first = ["cdi", "formality", "we_ness", "words_per_sentence"]

  /// The sections, without the arc, which is a chart.
  private var sections: [MeasureTable.Section] {
    table.sections.filter { !$0.measures.contains { $0.id.hasPrefix(ArcView.prefix) } }
  }

  /// The view; nil for a text that is too short.
  ///
  /// - Parameters:
  ///   - heading: the level of its headings.
  ///   - isOneText: whether it is one text, which may have an arc.
  func html(heading: Int, isOneText: Bool = true) -> HTML? {
    guard fingerprint.verdict != .tooShort else { return nil }
    let known = sections.flatMap(\.measures)
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["caption"] = wording.html(.measuresCaption, ["name": name])
    slots[items: "cards"] = Self.first.compactMap { id in
      known.first { $0.id == id }.map(row)
    }
    slots[items: "sections"] = sections.map { section in
      var part = Slots()
      part["title"] = HTML(text: wording.language(section.dutch, section.english))
      let note = wording.language(section.noteDutch, section.noteEnglish)
      if !note.isEmpty { part["note"] = HTML(text: note) }
      part[items: "rows"] = section.measures.map(row)
      return part
    }
    if isOneText {
      slots["arc"] =
        ArcView(fingerprint: fingerprint, name: name, table: table, wording: wording)
        .html(heading: heading)
    }
    return PageResources.render("measures", slots)
  }

  private func row(_ measure: Measure) -> Slots {
    var cells = Slots()
    cells["label"] = HTML(text: wording.language(measure.dutch, measure.english))
    cells["unit"] = unit(of: measure).map { wording.html($0) }
    cells["source"] = HTML(text: measure.source)
    guard let value = measure.value(of: fingerprint) else {
      cells["value"] = "–"
      return cells
    }
    cells["value"] = HTML(text: text(value, of: measure))
    cells["interval"] = measure.interval(of: fingerprint).map {
      HTML(text: text($0, of: measure))
    }
    return cells
  }

  private func text(_ interval: Interval, of measure: Measure) -> String {
    guard measure.unit == "share" else { return wording.interval(interval) }
    return wording.percents(Interval(low: interval.low * 100, high: interval.high * 100))
  }

  /// Shares of counts are percentages; the rest keeps its own unit.
  private func text(_ value: Double, of measure: Measure) -> String {
    guard measure.unit == "share" else { return wording.number(value) }
    return measure.hasInterval ? wording.percent(value) : wording.number(value, decimals: 2)
  }

  private func unit(of measure: Measure) -> Phrase? {
    switch measure.unit {
    case "points": .unitPoints
    case "words": .words
    case "per 100 words": .axis
    default: nil
    }
  }
}
