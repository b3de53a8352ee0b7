internal import Counting
internal import Lexicons
internal import Measures
internal import Reports

/// The function words of one person as a table that is a chart: a dot and its interval in each row.
struct FingerprintView {
  let fingerprint: Fingerprint
  let name: String
  let lexicon: Lexicon
  let wording: Wording

  private struct Row {
    let label: String
    let rate: Rate
    let interval: Interval?
  }

  private struct Section {
    let title: Phrase
    let rows: [Row]
  }

  /// The sums of LIWC that the view shows besides pronouns and articles.
  private static let others = [
    "liwc_ipron", "liwc_prep", "liwc_conj", "liwc_auxverb", "liwc_adverb", "liwc_negate",
    "liwc_number",
  ]

  private var sections: [Section] {
    let rollups = lexicon.rollups
    func rows(_ isShown: (Rollup) -> Bool) -> [Row] {
      rollups.filter(isShown).map {
        Row(
          label: wording.name(of: $0), rate: fingerprint.rate(of: $0),
          interval: fingerprint.interval(of: $0.categories))
      }
    }
    let uses: [UseCount] = [.genericYou, .genericWe, .genericThey]
    return [
      Section(title: .sectionPronouns, rows: rows { $0.section == "profile" }),
      Section(
        title: .sectionGeneric,
        rows: uses.map { use in
          let label = Labels.use(use)
          return Row(
            label: wording.language(label.dutch, label.english), rate: fingerprint.rate(of: use),
            interval: fingerprint.interval(of: use))
        }),
      Section(title: .sectionArticles, rows: rows { $0.section == "article" }),
      Section(title: .sectionOther, rows: rows { Self.others.contains($0.id) }),
    ].filter { !$0.rows.isEmpty }
  }

  /// The view.
  var html: HTML {
    let sections = sections
    let hasRates = fingerprint.verdict != .tooShort
    let top = sections.flatMap(\.rows).compactMap(\.interval?.high).max() ?? 1
    let scale = Scale(holding: top)
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[flag: "rates"] = hasRates
    slots["columns"] = hasRates ? "4" : "2"
    slots["axis"] = scale.axis(wording)
    slots["caption"] = wording.html(
      hasRates ? .fingerprintCaption : .fingerprintCounts, ["name": name])
    slots[items: "sections"] = sections.map { section in
      var part = Slots()
      part["title"] = wording.html(section.title)
      part[items: "rows"] = section.rows.map { row in
        var cells = Slots()
        cells["label"] = HTML(text: row.label)
        cells["count"] = HTML(text: wording.number(row.rate.count))
        cells["rate"] = HTML(text: wording.number(row.rate.value))
        if let interval = row.interval {
          cells["interval"] = HTML(text: wording.interval(interval))
          cells["plot"] = Plot.dot(row.rate.value, interval, on: scale)
        }
        return cells
      }
      return part
    }
    return PageResources.render("fingerprint", slots)
  }
}
