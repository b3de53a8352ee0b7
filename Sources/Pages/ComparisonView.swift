internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Reports
internal import Tones

/// Groups of answers, or a few people, side by side: tones and function words with intervals.
struct ComparisonView {
  /// What stands under one head.
  struct Column {
    let name: String
    var people: [PersonResult]

    /// The fingerprint of everything said under this head together.
    var fingerprint: Fingerprint? { .together(people.map(\.fingerprint)) }
  }

  let page: ReportPage
  let wording: Wording

  /// More people than this do not fit side by side.
  private static let mostPeople = 4
  /// The sums that are compared.
  private static let sums = [
    "ik", "jij", "wij", "hij_zij", "zij_mv", "article", "liwc_prep", "liwc_negate",
  ]

  private var groups: [Column] {
    var groups: [Column] = []
    for person in page.respondents {
      let name = person.fingerprint.document.group ?? wording(.groupNone)
      if let known = groups.firstIndex(where: { $0.name == name }) {
        groups[known].people.append(person)
      } else {
        groups.append(Column(name: name, people: [person]))
      }
    }
    return groups
  }

  /// What the view is called; nil when there is nothing to compare.
  var title: Phrase? {
    if groups.count > 1 { return .groups }
    return 2...Self.mostPeople ~= page.respondents.count ? .comparedPeople : nil
  }

  /// The view; nil when there is nothing to compare.
  var html: HTML? {
    switch title {
    case .groups: render(groups, .groups, .groupsTonesCaption, .groupsWordsCaption, .groupsHow)
    case .comparedPeople:
      render(
        page.respondents.map { Column(name: page.label($0), people: [$0]) }, .comparedPeople,
        .peopleTonesCaption, .peopleWordsCaption, .peopleHow)
    default: nil
    }
  }

  private func render(
    _ columns: [Column], _ title: Phrase, _ tones: Phrase, _ words: Phrase, _ how: Phrase
  ) -> HTML {
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["title"] = wording.html(title)
    slots["tonesCaption"] = wording.html(tones)
    slots["wordsCaption"] = wording.html(words)
    slots["how"] = wording.html(how)
    slots[items: "columns"] = columns.map { head($0, counted: title == .groups) }
    slots[items: "tones"] = page.typology.tones.indices.map { tone in
      var row = Slots()
      row["label"] = HTML(text: page.toneName(tone))
      row[items: "cells"] = columns.map {
        title == .groups ? share(of: tone, in: $0) : weight(of: tone, in: $0)
      }
      return row
    }
    slots[items: "words"] = wordRows(columns)
    return PageResources.render("comparison", slots)
  }

  private func head(_ column: Column, counted: Bool) -> Slots {
    let spoken = column.people.reduce(0) { $0 + $1.fingerprint.counts.words }
    let words = wording.count(spoken, .word, .words)
    var cells = Slots()
    cells["name"] = HTML(text: column.name)
    cells["size"] =
      counted
      ? wording.html(
        .groupSize,
        [
          "answers": wording.count(column.people.count, .answer, .answersWord), "words": words,
        ]) : HTML(text: words)
    return cells
  }

  /// In which part of the answers a tone is the strongest.
  private func share(of tone: Int, in column: Column) -> Slots {
    let count = column.people.count { $0.tones.dominant == tone }
    let interval = Interval.wilson(count: count, of: column.people.count)
    let share = Double(count) / Double(max(1, column.people.count))
    var cells = Slots()
    cells["value"] = HTML(text: "\(wording.number(count)) (\(wording.percent(share)))")
    cells["interval"] = HTML(text: wording.percents(interval))
    cells["plot"] = Plot.dot(share * 100, interval, on: Scale(holding: 100), mark: "t\(tone % 8)")
    return cells
  }

  /// How much of what one person says is in a tone.
  private func weight(of tone: Int, in column: Column) -> Slots {
    let weight = column.people.first?.toneShares[tone] ?? 0
    var cells = Slots()
    cells["value"] = HTML(text: wording.percent(weight))
    cells["plot"] = Plot.bar(weight * 100, on: Scale(holding: 100), mark: "t\(tone % 8)")
    return cells
  }

  private func wordRows(_ columns: [Column]) -> [Slots] {
    let rollups = page.lexicon.rollups.filter { Self.sums.contains($0.id) }
    let fingerprints = columns.compactMap(\.fingerprint)
    let rows = rollups.map { rollup in
      fingerprints.map { (rate: $0.rate(of: rollup), interval: $0.interval(of: rollup.categories)) }
    }
    let scale = Scale(holding: rows.joined().compactMap(\.interval?.high).max() ?? 1)
    return zip(rollups, rows).map { rollup, rates in
      var row = Slots()
      row["label"] = HTML(text: wording.name(of: rollup))
      row[items: "cells"] = rates.map { rate, interval in
        var cells = Slots()
        guard let interval else {
          cells["value"] = HTML(text: "(\(wording.number(rate.count)))")
          return cells
        }
        cells["value"] = HTML(text: wording.number(rate.value))
        cells["interval"] = HTML(text: wording.interval(interval))
        cells["plot"] = Plot.dot(rate.value, interval, on: scale)
        return cells
      }
      return row
    }
  }
}
