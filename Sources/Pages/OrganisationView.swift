internal import Counting
internal import Measures
internal import Reports

/// How one's organisation is named: mijn, onze, de, die.
struct OrganisationView {
  let fingerprint: Fingerprint
  let wording: Wording

  /// The view; nil when the organisation is not named.
  var html: HTML? {
    let counts = OrganisationRung.allCases.map { (rung: $0, count: fingerprint.counts[$0]) }
    guard counts.contains(where: { $0.count > 0 }) else { return nil }
    let scale = Scale(holding: Double(counts.map(\.count).max() ?? 0))
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[items: "rows"] = counts.map { row in
      var cells = Slots()
      cells["label"] = HTML(text: Labels.rung(row.rung))
      cells["count"] = HTML(text: wording.number(row.count))
      cells["plot"] = Plot.bar(Double(row.count), on: scale, mark: "k")
      return cells
    }
    return PageResources.render("organisation", slots)
  }
}
