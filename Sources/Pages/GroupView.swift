internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Reports
internal import Tones

/// Many answers together: tones over respondents, what recurs, what is absent, examples.
struct GroupView {
  let page: ReportPage
  let wording: Wording

  private var people: [PersonResult] { page.respondents }

  /// How many words of each kind are listed.
  private static let listed = 15

  /// The view.
  var html: HTML {
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["title"] = wording.html(page.isFolded ? .all : .allTexts)
    slots["how"] = wording.html(
      .distributionHow, ["n": wording.count(people.count, .answer, .answersWord)])
    slots["axis"] = Scale(holding: 100).axis(wording)
    slots[items: "tones"] = distribution
    if page.options.showsText {
      slots[flag: "recurs"] = true
      slots["recurringCaption"] = wording.html(
        page.isFolded ? .recurringCaption : .recurringTurns)
      slots[items: "words"] = page.recurring.top(Self.listed).map(row)
      slots[items: "phrases"] = phrases
    }
    fillFingerprint(&slots)
    let absent = absent
    slots[items: "absent"] = (absent.isEmpty ? [wording.html(.absentNothing)] : absent).map {
      var item = Slots()
      item["line"] = $0
      return item
    }
    if !absent.isEmpty { slots["absentHow"] = wording.html(.absentHow) }
    if page.options.showsText, page.options.showsQuotes {
      let quotes = quotes
      slots[flag: "quoted"] = !quotes.isEmpty
      slots[items: "quotes"] = quotes
    }
    return PageResources.render("group", slots)
  }

  /// The function words of all answers to one question taken together; many are too short alone.
  private func fillFingerprint(_ slots: inout Slots) {
    guard page.isFolded, let together = Fingerprint.together(people.map(\.fingerprint))
    else { return }
    let name = wording(.all).lowercased()
    let lexicon = page.lexicon
    slots["fingerprint"] =
      FingerprintView(fingerprint: together, name: name, lexicon: lexicon, wording: wording).html
    slots["pronouns"] =
      PronounView(fingerprint: together, name: name, lexicon: lexicon, wording: wording).html
    slots["organisation"] = OrganisationView(fingerprint: together, wording: wording).html
    slots["measures"] =
      MeasuresView(fingerprint: together, name: name, table: page.measures, wording: wording)
      .html(heading: 4, isOneText: false)
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
      cells["interval"] = HTML(text: wording.percents(interval))
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
    return lines
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
        quote["name"] = HTML(text: page.label(person))
        quote["confidence"] = HTML(text: wording.confidence(person.tones.confidence))
        return quote
      }
      return slot
    }
  }
}
