internal import Counting
internal import Documents
internal import Lexicons
internal import Reports
internal import Tokens
internal import Bytes
internal import Measures
internal import Tones

/// All answers together: tones over respondents, groups, what recurs, what is absent, examples.
struct GroupView {
  let page: ReportPage
  let wording: Wording

  private var people: [PersonResult] { page.respondents }

  /// How many words of each kind are listed.
  private static let listed = 20

  /// The view.
  var html: HTML {
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["title"] = wording.html(page.isFolded ? .all : .allTexts)
    slots["how"] = wording.html(
      .distributionHow, ["n": wording.count(people.count, .answer, .answersWord)])
    slots["axis"] = Scale(holding: 100).axis(wording)
    slots[items: "tones"] = distribution
    let groups = groups
    if groups.count > 1 {
      slots[flag: "compared"] = true
      slots[items: "groups"] = groups.map(header)
      slots[items: "groupTones"] = page.typology.tones.indices.map { toneRow($0, groups) }
      slots[items: "groupWords"] = wordRows(groups)
    }
    if page.options.showsText {
      slots[flag: "recurs"] = true
      slots["recurringCaption"] = wording.html(
        page.isFolded ? .recurringCaption : .recurringTurns)
      slots[items: "words"] = page.recurring.top(Self.listed).map(row)
      slots[items: "phrases"] = phrases
    }
    slots[items: "absent"] = absent.map { html in
      var item = Slots()
      item["line"] = html
      return item
    }
    if page.options.showsText, page.options.showsQuotes {
      let quotes = quotes
      slots[flag: "quoted"] = !quotes.isEmpty
      slots[items: "quotes"] = quotes
    }
    return PageResources.render("group", slots)
  }

  private func share(_ count: Int, of all: Int) -> Double {
    all == 0 ? 0 : Double(count) / Double(all)
  }

  private var distribution: [Slots] {
    let scale = Scale(holding: 100)
    func row(_ label: String, _ mark: String, occurs: Int?, dominates: Int) -> Slots {
      let interval = Interval.wilson(count: dominates, of: people.count)
      var cells = Slots()
      cells["label"] = HTML(text: label)
      cells["occurs"] = HTML(text: occurs.map(wording.number) ?? "")
      cells["count"] = HTML(text: wording.number(dominates))
      cells["share"] = HTML(text: wording.percent(share(dominates, of: people.count)))
      cells["interval"] = HTML(text: wholeInterval(interval))
      cells["plot"] = Plot.bar(
        share(dominates, of: people.count) * 100, interval, on: scale, mark: mark)
      return cells
    }
    return page.typology.tones.indices.map { tone in
      row(
        page.toneName(tone), "t\(tone % 8)",
        occurs: people.count { $0.tones.weights[tone] > 0 },
        dominates: people.count { $0.tones.dominant == tone })
    } + [
      row(wording(.noneRow), "none", occurs: nil, dominates: people.count(where: \.tones.isNone))
    ]
  }

  private func wholeInterval(_ interval: Interval) -> String {
    "\(wording.number(interval.low, decimals: 0))–\(wording.number(interval.high, decimals: 0)) %"
  }

  // MARK: Groups

  private struct Group {
    let name: String
    var people: [PersonResult]
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for person in people {
      let name = person.fingerprint.document.group ?? wording(.groupNone)
      if let known = groups.firstIndex(where: { $0.name == name }) {
        groups[known].people.append(person)
      } else {
        groups.append(Group(name: name, people: [person]))
      }
    }
    return groups
  }

  private func header(_ group: Group) -> Slots {
    let words = group.people.reduce(0) { $0 + $1.fingerprint.counts.words }
    var cells = Slots()
    cells["name"] = HTML(text: group.name)
    cells["size"] = wording.html(
      .groupSize,
      [
        "answers": wording.count(group.people.count, .answer, .answersWord),
        "words": wording.count(words, .word, .words),
      ])
    return cells
  }

  private func toneRow(_ tone: Int, _ groups: [Group]) -> Slots {
    let scale = Scale(holding: 100)
    var row = Slots()
    row["label"] = HTML(text: page.toneName(tone))
    row[items: "cells"] = groups.map { group in
      let count = group.people.count { $0.tones.dominant == tone }
      let interval = Interval.wilson(count: count, of: group.people.count)
      let value = share(count, of: group.people.count)
      var cells = Slots()
      cells["value"] = HTML(text: "\(wording.number(count)) (\(wording.percent(value)))")
      cells["interval"] = HTML(text: wholeInterval(interval))
      cells["plot"] = Plot.dot(value * 100, interval, on: scale, mark: "t\(tone % 8)")
      return cells
    }
    return row
  }

  private func wordRows(_ groups: [Group]) -> [Slots] {
    let shown = ["ik", "jij", "wij", "hij_zij", "zij_mv", "article", "liwc_prep", "liwc_negate"]
    let rollups = page.lexicon.rollups.filter { shown.contains($0.id) }
    let rates = rollups.map { rollup in
      groups.map { group in
        group.people.map { $0.fingerprint.rate(of: rollup) }.reduce(Rate(count: 0, words: 0)) {
          Rate(count: $0.count + $1.count, words: $0.words + $1.words)
        }
      }
    }
    let scale = Scale(holding: rates.joined().map(\.interval.high).max() ?? 1)
    return zip(rollups, rates).map { rollup, rates in
      var row = Slots()
      row["label"] =
        rollup.id == "liwc_prep"
        ? wording.html(.rowPrepositions)
        : rollup.id == "liwc_negate"
          ? wording.html(.rowNegations)
          : HTML(text: wording.language(rollup.dutch, rollup.english))
      row[items: "cells"] = rates.map { rate in
        var cells = Slots()
        guard LengthVerdict(words: rate.words) != .tooShort else {
          cells["value"] = HTML(text: "(\(wording.number(rate.count)))")
          return cells
        }
        cells["value"] = HTML(text: wording.number(rate.value))
        cells["interval"] = HTML(text: wording.interval(rate.interval))
        cells["plot"] = Plot.dot(rate.value, rate.interval, on: scale)
        return cells
      }
      return row
    }
  }

  // MARK: Words

  private func row(_ word: RecurringWords.Word) -> Slots {
    var cells = Slots()
    cells["word"] = HTML(text: word.form)
    cells["answers"] = HTML(text: wording.number(word.answers))
    cells["times"] = HTML(text: wording.number(word.count))
    return cells
  }

  /// Evidence that counts, by its wording, in two answers or more.
  private var phrases: [Slots] {
    struct Found {
      let tone: Int
      let text: String
      var answers: Set<Int> = []
      var count = 0
    }
    var found: [String: Found] = [:]
    for (number, person) in people.enumerated() {
      for (piece, quote) in zip(person.tones.evidence, person.quotes)
      where piece.polarity.counts {
        let text = quote.lowercased()
        let key = "\(piece.tone) \(text)"
        var entry = found[key] ?? Found(tone: piece.tone, text: text)
        entry.count += 1
        entry.answers.insert(number)
        found[key] = entry
      }
    }
    let sorted = found.values.filter { $0.answers.count > 1 }.sorted { one, other in
      (other.answers.count, other.count, one.text, one.tone)
        < (one.answers.count, one.count, other.text, other.tone)
    }
    return sorted.prefix(Self.listed).map { entry in
      var cells = Slots()
      cells["word"] = HTML(text: entry.text)
      cells["tone"] = HTML(text: page.toneName(entry.tone))
      cells["answers"] = HTML(text: wording.number(entry.answers.count))
      cells["times"] = HTML(text: wording.number(entry.count))
      return cells
    }
  }

  // MARK: Absent

  private var absent: [HTML] {
    let counted = people.flatMap { $0.tones.evidence.filter(\.polarity.counts) }
    let tones = page.typology.tones.indices.filter { tone in
      !counted.contains { $0.tone == tone } && !people.contains { $0.tones.weights[tone] > 0 }
    }
    let aspects = page.typology.aspects.indices.filter { aspect in
      !counted.contains { $0.aspect == aspect }
        && !people.contains { $0.tones.aspects.contains(aspect) }
    }
    let persons = [WordGroup.ik, .jij, .wij, .zij].filter { group in
      !people.contains { person in
        PronounView(
          fingerprint: person.fingerprint, name: "", lexicon: page.lexicon, wording: wording
        ).parts.contains { $0.group == group && $0.count > 0 }
      }
    }
    var lines: [HTML] = []
    if !tones.isEmpty {
      lines.append(wording.html(.absentTones, ["list": wording.list(tones.map(page.toneName))]))
    }
    if !aspects.isEmpty {
      let names = aspects.map {
        wording.language(page.typology.aspects[$0].dutch, page.typology.aspects[$0].english)
      }
      lines.append(wording.html(.absentAspects, ["list": wording.list(names)]))
    }
    if !persons.isEmpty {
      let names = persons.map { wording(PronounView.phrase($0)) }
      lines.append(wording.html(.absentPersons, ["list": names.joined(separator: " · ")]))
    }
    return lines.isEmpty ? [wording.html(.absentNothing)] : lines
  }

  // MARK: Examples

  /// For each tone the two answers in which it is surest, by confidence and then by weight.
  private var quotes: [Slots] {
    page.typology.tones.indices.compactMap { tone in
      let best = people.filter { $0.tones.dominant == tone }.sorted { one, other in
        (other.tones.confidence, other.tones.weights[tone], one.name)
          < (one.tones.confidence, one.tones.weights[tone], other.name)
      }.prefix(2)
      guard !best.isEmpty else { return nil }
      var slot = Slots()
      slot["tone"] = HTML(text: page.toneName(tone))
      slot["mark"] = "t\(tone % 8)"
      slot[items: "answers"] = best.map { person in
        var quote = Slots()
        quote["text"] = HTML(text: person.opening)
        quote["name"] = HTML(text: person.name)
        quote["confidence"] = HTML(text: wording.percent(Double(person.tones.confidence)))
        return quote
      }
      return slot
    }
  }
}
