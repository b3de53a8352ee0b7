internal import Measures
internal import Reports

/// The narrative arc: how its three parts rise and fall over five stretches of a text.
struct ArcView {
  let fingerprint: Fingerprint
  let name: String
  let table: MeasureTable
  let wording: Wording

  /// What the keys of its measures begin with.
  static let prefix = "arc_"
  private static let height = 150

  /// One part of the arc.
  private struct Line {
    let label: String
    let values: [Double]
    let mark: String
  }

  /// The parts; empty for a text that is too short for an arc.
  private var lines: [Line] {
    let parts: [(id: String, phrase: Phrase, mark: String)] = [
      ("staging", .arcStaging, "a"), ("plot", .arcPlot, "c"), ("tension", .arcTension, "h"),
    ]
    return parts.compactMap { part in
      let values = table.measures.filter { $0.id.hasPrefix("\(Self.prefix)\(part.id)_") }
        .compactMap { $0.value(of: fingerprint) }
      guard values.count == NarrativeArc.stretches else { return nil }
      return Line(label: wording(part.phrase), values: values, mark: part.mark)
    }
  }

  /// The view; nil for a text that is too short for an arc.
  ///
  /// - Parameter heading: the level of its heading.
  func html(heading: Int) -> HTML? {
    let lines = lines
    guard !lines.isEmpty else { return nil }
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["h"] = "\(heading)"
    slots["caption"] = wording.html(.arcCaption, ["name": name])
    slots["chart"] = chart(lines)
    slots[items: "stretches"] = (1...NarrativeArc.stretches).map { number in
      var cell = Slots()
      cell["number"] = HTML(text: wording.number(number))
      return cell
    }
    slots[items: "lines"] = lines.map { line in
      var row = Slots()
      row["label"] = HTML(text: line.label)
      row["mark"] = HTML(text: line.mark)
      row[items: "values"] = line.values.map { value in
        var cell = Slots()
        cell["value"] = HTML(text: wording.number(value, decimals: 0))
        return cell
      }
      return row
    }
    return PageResources.render("arc", slots)
  }

  private func chart(_ lines: [Line]) -> HTML {
    let bottom = Double(Self.height - 12)
    func x(_ index: Int) -> HTML {
      let share = Double(index) / Double(NarrativeArc.stretches - 1)
      return HTML(trusted: Decimal.string(4 + 92 * share, decimals: 2) + "%")
    }
    func y(_ value: Double) -> HTML {
      HTML(trusted: Decimal.string(bottom - (bottom - 12) * value / 100, decimals: 1))
    }
    var shapes = [0.0, 50, 100].map { level -> HTML in
      "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y(level))\" y2=\"\(y(level))\"/>"
    }.joined()
    for line in lines {
      for index in line.values.indices.dropLast() {
        shapes += """
          <line class="curve \(line.mark)" x1="\(x(index))" y1="\(y(line.values[index]))" \
          x2="\(x(index + 1))" y2="\(y(line.values[index + 1]))"/>
          """
      }
      for (index, value) in line.values.enumerated() {
        shapes +=
          "<circle class=\"dot \(line.mark)\" cx=\"\(x(index))\" cy=\"\(y(value))\" r=\"5\"/>"
      }
    }
    return """
      <svg class="path" width="100%" height="\(Self.height)" aria-hidden="true" focusable="false">\
      \(shapes)</svg>
      """
  }
}
