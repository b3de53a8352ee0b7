internal import Lexicons
internal import Measures

/// Articles of several people on one scale, with the source's careful reading.
struct ArticleView {
  let people: [PersonResult]
  let lexicon: Lexicon
  let wording: Wording

  /// The articles of a person per 100 words, with their interval; nil when the text is too short, or
  /// the lexicon has no such sum.
  static func rate(_ fingerprint: Fingerprint, _ lexicon: Lexicon) -> (
    value: Double, interval: Interval
  )? {
    guard let articles = lexicon.rollups.first(where: { $0.id == "article" }) else { return nil }
    return fingerprint.interval(of: articles.categories).map {
      (fingerprint.rate(of: articles).value, $0)
    }
  }

  /// The view; nil when there is nobody to show.
  var html: HTML? {
    let rates = people.compactMap { person in
      Self.rate(person.fingerprint, lexicon).map { (name: person.name, rate: $0) }
    }
    guard !rates.isEmpty else { return nil }
    let scale = Scale(holding: max(20, rates.map(\.rate.interval.high).max() ?? 0))
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["axis"] = scale.axis(wording)
    slots[items: "rows"] = rates.map { row in
      var cells = Slots()
      cells["label"] = HTML(text: row.name)
      cells["rate"] = HTML(text: wording.number(row.rate.value))
      cells["interval"] = HTML(text: wording.interval(row.rate.interval))
      cells["plot"] = Plot.dot(row.rate.value, row.rate.interval, on: scale, mark: "g")
      return cells
    }
    return PageResources.render("articles", slots)
  }
}
