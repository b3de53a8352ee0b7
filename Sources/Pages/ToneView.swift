internal import Counting
internal import Measures
internal import Reports
internal import Tones

/// The tones of one person: weights as bars, and the grid of what shows them.
struct ToneView {
  let person: PersonResult
  let typology: Typology
  let showsText: Bool
  let wording: Wording

  /// Below this confidence a tone is called uncertain.
  static let sure: Float = 0.5

  private var profile: ToneProfile { person.tones }

  private func name(_ item: Typology.Item) -> String { wording.language(item.dutch, item.english) }

  /// How many pieces of evidence count: of one tone, or of all.
  private func counted(of tone: Int? = nil) -> Int {
    profile.evidence.count { $0.polarity.counts && (tone == nil || $0.tone == tone) }
  }

  /// Whether a text of some length shows less than one piece of evidence in 50 words, as letters and
  /// reports do.
  private var isSparse: Bool {
    !profile.isNone && person.path.isEmpty && person.fingerprint.verdict == .usable
      && counted() * 50 < person.fingerprint.counts.words
  }

  private var verdict: HTML {
    if let common = person.commonestTones {
      return wording.html(
        .tonesTurns,
        [
          "tone": wording.list(common.tones.map { name(typology.tones[$0]) }),
          "count": wording.number(common.turns),
          "turns": wording.count(person.tonedTurns.count, .turn, .turns),
        ])
    }
    let sure = wording.confidence(profile.confidence)
    guard let dominant = profile.dominant else {
      return wording.html(.tonesNone, ["confidence": sure])
    }
    return wording.html(
      profile.confidence < Self.sure ? .tonesUnsure : .tonesDominant,
      ["tone": name(typology.tones[dominant]), "confidence": sure])
  }

  /// The view.
  ///
  /// - Parameter heading: the level of its headings.
  func html(heading: Int) -> HTML {
    let scale = Scale(holding: 100)
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["h"] = "\(heading)"
    slots["verdict"] = verdict
    let toned = person.tonedTurns
    let shares = person.toneShares
    slots["caption"] = wording.html(
      toned.isEmpty ? .tonesCaption : .tonesTurnsCaption,
      ["name": person.name, "n": wording.count(toned.count, .turn, .turns)])
    slots["column"] = wording.html(toned.isEmpty ? .toneWeight : .turnsColumn)
    slots["axis"] = scale.axis(wording)
    slots["how"] = wording.html(toned.isEmpty ? .tonesHow : .tonesTurnsHow)
    if person.fingerprint.verdict == .tooShort, !profile.isNone {
      slots["short"] = wording.html(
        .tonesShort, ["places": wording.count(counted(), .place, .places)])
    }
    if isSparse {
      slots["sparse"] = wording.html(
        .tonesSparse, ["places": wording.count(counted(), .place, .places)])
    }
    slots["tension"] = tension
    slots[flag: "bars"] = !profile.isNone || !toned.isEmpty
    slots[items: "rows"] = typology.tones.indices.map { tone in
      var cells = Slots()
      cells["label"] = HTML(text: name(typology.tones[tone]))
      cells["places"] = HTML(text: wording.number(counted(of: tone)))
      let mark = "t\(tone % 8)"
      let share = wording.percent(shares[tone])
      let turns = toned.count { $0.tones.dominant == tone }
      cells["share"] = HTML(text: toned.isEmpty ? share : "\(wording.number(turns)) (\(share))")
      cells["plot"] = Plot.bar(shares[tone] * 100, on: scale, mark: mark)
      return cells
    }
    slots[flag: "grid"] = !profile.evidence.isEmpty
    slots["gridCaption"] = wording.html(.gridCaption, ["name": person.name])
    slots[items: "tones"] = typology.tones.map { tone in
      var cells = Slots()
      cells["label"] = HTML(text: name(tone))
      return cells
    }
    slots[items: "aspects"] = typology.aspects.indices.map { aspect in
      var row = Slots()
      row["label"] = HTML(text: name(typology.aspects[aspect]))
      row[items: "cells"] = typology.tones.indices.map { cell(aspect, $0) }
      return row
    }
    return PageResources.render("tones", slots)
  }

  /// The two pairs of tones that the source says go together less well (NSOB 2023 §3.2).
  private var tension: HTML? {
    let pairs = [("stem", "toon"), ("mee", "maat")]
    let both = pairs.compactMap { pair -> String? in
      guard let one = typology.tone(pair.0), let other = typology.tone(pair.1),
        profile.weights[one] > 0, profile.weights[other] > 0
      else { return nil }
      return "\(name(typology.tones[one])) × \(name(typology.tones[other]))"
    }
    return both.isEmpty
      ? nil : wording.html(.tensions, ["tones": both.joined(separator: "; ")])
  }

  /// A cell of the grid: each wording once, with how often; what does not count between brackets.
  private func cell(_ aspect: Int, _ tone: Int) -> Slots {
    var items: [(text: String, polarity: Polarity, count: Int)] = []
    for (piece, quote) in zip(profile.evidence, person.quotes)
    where piece.aspect == aspect && piece.tone == tone {
      let text = quote.lowercased()
      if let known = items.firstIndex(where: { $0.text == text && $0.polarity == piece.polarity }) {
        items[known].count += 1
      } else {
        items.append((text, piece.polarity, 1))
      }
    }
    var cell = Slots()
    let own = items.filter(\.polarity.counts).reduce(0) { $0 + $1.count }
    cell["level"] = "\(min(3, own))"
    guard showsText else {
      let other = items.reduce(0) { $0 + $1.count } - own
      if own + other > 0 {
        cell["counts"] = wording.html(
          .gridCounts, ["own": wording.number(own), "other": wording.number(other)])
      }
      return cell
    }
    cell[items: "items"] = items.sorted { $0.polarity.counts && !$1.polarity.counts }.map { item in
      var slot = Slots()
      slot["text"] = HTML(text: item.text)
      if item.count > 1 { slot["times"] = HTML(text: "× \(item.count)") }
      if !item.polarity.counts {
        slot["polarity"] = HTML(text: Labels.polarity(item.polarity, wording.language))
      }
      return slot
    }
    return cell
  }
}
