internal import Measures
internal import Reports

/// How alike the speakers of a conversation use function words: altogether, in answer to each other,
/// and in the course of the conversation.
struct MatchingView {
  let conversation: Conversation
  let wording: Wording

  /// Matches are from 0 to 1.
  private static let scale = Scale(top: 1, step: 0.2)
  /// Pairs are followed over so many stretches of the conversation: the most in which both say enough.
  private static let stretches = [8, 6, 5, 4, 3]
  /// More pairs than this are not drawn.
  private static let mostDrawn = 6
  private static let height = 96

  /// The view; nil where there is nobody to match.
  ///
  /// - Parameter heading: the level of its headings.
  func html(heading: Int) -> HTML? {
    let matches = conversation.matches()
    let pairs = matches.filter { $0.kind == .pair && $0.match.value != nil }
      .sorted { min($0.words, $0.otherWords ?? 0) > min($1.words, $1.otherWords ?? 0) }
    guard !pairs.isEmpty else { return nil }
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["h"] = "\(heading)"
    slots["axis"] = Self.scale.axis(wording)
    slots[items: "pairs"] = pairs.map { row($0, name: pairName($0)) }
    slots[items: "answers"] = matches.filter { $0.kind == .answer && $0.match.value != nil }.map {
      row(
        $0, name: wording(.matchingAnswer, ["person": $0.person ?? "", "other": $0.other ?? ""]))
    }
    slots[items: "courses"] = pairs.prefix(Self.mostDrawn).compactMap(course)
    return PageResources.render("matching", slots)
  }

  private func pairName(_ match: MatchResult) -> String {
    wording.list([match.person, match.other].compactMap(\.self))
  }

  private func isLong(_ match: MatchResult) -> Bool {
    LengthVerdict(words: min(match.words, match.otherWords ?? 0)) != .tooShort
  }

  private func row(_ match: MatchResult, name: String) -> Slots {
    var cells = Slots()
    cells["label"] = HTML(text: name)
    cells["exchanges"] = match.exchanges.map { HTML(text: wording.number($0)) }
    guard isLong(match), let value = match.match.value else {
      cells["value"] = wording.html(.matchingShort)
      return cells
    }
    cells["value"] = HTML(text: wording.number(value, decimals: 2))
    cells["interval"] = match.interval.map { HTML(text: wording.interval($0, decimals: 2)) }
    cells["plot"] = Plot.dot(
      value, match.interval ?? Interval(low: value, high: value), on: Self.scale)
    return cells
  }

  /// A pair over the conversation; nil where they say too little to part it.
  private func course(of pair: MatchResult) -> Slots? {
    let turns = conversation.turnCount
    let courses = Self.stretches.lazy.map { count in
      conversation.windows(of: max(2, (turns + count - 1) / count)).filter {
        $0.person == pair.person && $0.other == pair.other
      }
    }
    guard let points = courses.first(where: { $0.count > 2 && $0.allSatisfy(isLong) })
    else { return nil }
    var slots = Slots()
    slots["name"] = HTML(text: pairName(pair))
    slots["chart"] = chart(points)
    slots["axis"] = wording.html(
      .pathAxis, ["first": "1", "last": wording.number(conversation.turnCount)])
    slots["caption"] = wording.html(.matchingCourseCaption, ["name": pairName(pair)])
    slots[items: "rows"] = points.map { point in
      var cells = Slots()
      cells["turns"] = HTML(text: "\(point.fromTurn ?? 0)–\(point.toTurn ?? 0)")
      cells["words"] = HTML(
        text: "\(wording.number(point.words)) / \(wording.number(point.otherWords ?? 0))")
      cells["value"] = HTML(text: wording.number(point.match.value ?? 0, decimals: 2))
      return cells
    }
    return slots
  }

  private func chart(_ points: [MatchResult]) -> HTML {
    let turns = Double(max(2, conversation.turnCount))
    func x(_ point: MatchResult) -> HTML {
      let middle = Double((point.fromTurn ?? 0) + (point.toTurn ?? 0)) / 2
      return HTML(trusted: Decimal.string(3 + 94 * middle / turns, decimals: 2) + "%")
    }
    func y(_ value: Double) -> HTML {
      HTML(trusted: Decimal.string(Double(Self.height) - 8 - 80 * value, decimals: 1))
    }
    var shapes = [0, 0.5, 1].map { level -> HTML in
      "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y(level))\" y2=\"\(y(level))\"/>"
    }.joined()
    for (one, next) in zip(points, points.dropFirst()) {
      shapes += """
        <line class="curve" x1="\(x(one))" y1="\(y(one.match.value ?? 0))" x2="\(x(next))" \
        y2="\(y(next.match.value ?? 0))"/>
        """
    }
    for point in points {
      shapes +=
        "<circle class=\"dot\" cx=\"\(x(point))\" cy=\"\(y(point.match.value ?? 0))\" r=\"5\"/>"
    }
    return """
      <svg class="path" width="100%" height="\(Self.height)" aria-hidden="true" focusable="false">\
      \(shapes)</svg>
      """
  }
}
