internal import Reports
internal import Tones

/// The strongest tone of each turn of a speaker, from left to right.
struct PathView {
  let person: PersonResult
  /// The highest number of a turn in the conversation.
  let turns: Int
  let typology: Typology
  let wording: Wording

  private static let lane = 28

  private func name(_ tone: Int) -> String {
    wording.language(typology.tones[tone].dutch, typology.tones[tone].english)
  }

  /// The view; nil without turns.
  var html: HTML? {
    guard !person.path.isEmpty else { return nil }
    let toned = person.path.filter { !$0.tones.isNone }
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[flag: "any"] = !toned.isEmpty
    slots["chart"] = chart(toned)
    if person.steps.count > 1 {
      slots["steps"] = wording.html(
        .pathSteps, ["steps": person.steps.map { name($0.tone) }.joined(separator: " → ")])
    }
    slots["axis"] = wording.html(
      .pathAxis, ["first": "1", "last": wording.number(turns)])
    slots["caption"] = wording.html(.pathCaption, ["name": person.name])
    slots[items: "lanes"] = typology.tones.indices.map { tone in
      var lane = Slots()
      lane["label"] = HTML(text: name(tone))
      return lane
    }
    slots[items: "rows"] = toned.map { turn in
      var cells = Slots()
      cells["turn"] = HTML(text: wording.number(turn.number))
      cells["tone"] = turn.tones.dominant.map { HTML(text: name($0)) }
      cells["confidence"] = HTML(text: wording.confidence(turn.tones.confidence))
      return cells
    }
    return PageResources.render("path", slots)
  }

  private func chart(_ toned: [TurnResult]) -> HTML {
    let height = Self.lane * typology.tones.count
    func x(_ turn: TurnResult) -> HTML {
      let share = turns > 1 ? Double(turn.number - 1) / Double(turns - 1) : 0.5
      return HTML(trusted: Decimal.string(3 + share * 94, decimals: 2) + "%")
    }
    func y(_ tone: Int) -> Int { Self.lane * tone + Self.lane / 2 }
    var shapes = typology.tones.indices.map { tone -> HTML in
      "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y(tone))\" y2=\"\(y(tone))\"/>"
    }.joined()
    let steps = toned.compactMap { turn in turn.tones.dominant.map { (turn: turn, tone: $0) } }
    for (one, next) in zip(steps, steps.dropFirst()) {
      shapes += """
        <line class="step" x1="\(x(one.turn))" y1="\(y(one.tone))" x2="\(x(next.turn))" \
        y2="\(y(next.tone))"/>
        """
    }
    for step in steps {
      let radius = 4 + Int((step.turn.tones.confidence * 6).rounded())
      shapes += """
        <circle class="dot t\(step.tone % 8)" cx="\(x(step.turn))" cy="\(y(step.tone))" \
        r="\(radius)"><title>\(wording(.pathTurn)) \(step.turn.number): \(name(step.tone))\
        </title></circle>
        """
    }
    let spoken = steps.map { "\($0.turn.number) \(name($0.tone))" }.joined(separator: ", ")
    let label = wording(.pathLabel, ["name": person.name, "steps": spoken])
    return """
      <svg class="path" width="100%" height="\(height)" role="img" aria-label="\(label)">\
      \(shapes)</svg>
      """
  }
}
