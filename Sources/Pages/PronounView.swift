internal import Counting
internal import Lexicons
internal import Measures
internal import Reports

/// Whom one speaks of: ik, jij or u, wij, zij, with what is meant of people at large apart.
struct PronounView {
  let fingerprint: Fingerprint
  let name: String
  let lexicon: Lexicon
  let wording: Wording

  /// One part of the wheel.
  struct Part {
    /// Who.
    let group: WordGroup
    /// Personal pronouns, those for people at large included.
    let personal: Int
    /// Possessive pronouns.
    let possessive: Int
    /// Of these, how many mean people at large.
    let generic: Int

    /// How many refer to persons.
    var count: Int { max(0, personal + possessive - generic) }
  }

  /// The parts, clockwise.
  var parts: [Part] {
    [
      part(.ik, ["ik"], ["mijn"], nil), part(.jij, ["jij"], ["jouw"], .genericYou),
      part(.wij, ["wij"], ["onze"], .genericWe),
      part(.zij, ["hij_zij", "zij_mv"], ["zijn_haar", "hun"], .genericThey),
    ]
  }

  private func part(
    _ group: WordGroup, _ personal: [String], _ possessive: [String], _ use: UseCount?
  )
    -> Part
  {
    func sum(_ ids: [String]) -> Int {
      lexicon.rollups.filter { ids.contains($0.id) }.reduce(0) {
        $0 + fingerprint.rate(of: $1).count
      }
    }
    return Part(
      group: group, personal: sum(personal), possessive: sum(possessive),
      generic: use.map { fingerprint.counts[$0] } ?? 0)
  }

  /// *Men* and what else stands for people at large.
  private var people: Int {
    let men = lexicon.rollups.first { $0.id == "men" }.map { fingerprint.rate(of: $0).count } ?? 0
    return men + parts.reduce(0) { $0 + $1.generic }
  }

  /// What people see of a group here, where *het* is left out.
  static func phrase(_ group: WordGroup) -> Phrase {
    group == .zij ? .groupZijPeople : group.phrase
  }

  /// The view.
  var html: HTML {
    let parts = parts
    let total = parts.reduce(0) { $0 + $1.count }
    let hasShares = fingerprint.verdict != .tooShort && total > 0
    func share(_ part: Part) -> String {
      wording.percent(Double(part.count) / Double(max(1, total)))
    }
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["caption"] = wording.html(.pronounsCaption, ["name": name])
    slots[flag: "shares"] = hasShares
    slots[flag: "empty"] = total == 0
    slots[flag: "few"] = hasShares && total < 20
    if hasShares {
      let spoken = parts.filter { $0.count > 0 }.map {
        "\(wording(Self.phrase($0.group))) \(share($0))"
      }
      slots["wheel"] = Wheel.svg(
        parts.map {
          .init(
            mark: $0.group.mark, label: "\(wording.person($0.group)) \(share($0))",
            share: Double($0.count) / Double(total))
        },
        label: wording(
          .pronounsWheel, ["name": name, "shares": spoken.joined(separator: ", ")]))
    }
    slots["people"] = HTML(text: wording.number(people))
    slots["peopleLabel"] = wording.html(.groupGeneric)
    slots[items: "rows"] = parts.map { part in
      var cells = Slots()
      cells["mark"] = HTML(text: part.group.mark)
      cells["label"] = wording.html(Self.phrase(part.group))
      cells["count"] = HTML(text: wording.number(part.count))
      cells["share"] = HTML(text: share(part))
      cells["personal"] = HTML(text: wording.number(part.personal))
      cells["possessive"] = HTML(text: wording.number(part.possessive))
      cells["generic"] = HTML(text: wording.number(part.generic))
      return cells
    }
    return PageResources.render("pronouns", slots)
  }
}
