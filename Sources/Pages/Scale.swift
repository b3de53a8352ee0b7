internal import Reports

/// A horizontal scale from 0 to a round number, as percentages of a chart's width.
struct Scale: Sendable {
  /// The right end.
  let top: Double
  /// Where grid lines stand, 0 included.
  let ticks: [Double]

  /// Room for dots at both ends, in per cent of the width.
  private static let margin = 4.0

  /// The smallest scale of four or five round steps that holds a value.
  init(holding value: Double) {
    let steps: [Double] = [0.5, 1, 2, 2.5, 5, 10, 20, 25]
    let step = steps.first { $0 * 4 >= value } ?? 25
    top = max(step * 4, (value / step).rounded(.up) * step)
    ticks = Array(stride(from: 0, through: top, by: step))
  }

  /// A scale with steps of one's own choice.
  init(top: Double, step: Double) {
    self.top = top
    ticks = (0...Int((top / step).rounded())).map { Double($0) * step }
  }

  /// A place on the scale as an SVG length, such as `12.50%`.
  func place(_ value: Double) -> HTML {
    let share = min(1, max(0, value / top))
    let percent = Self.margin + share * (100 - 2 * Self.margin)
    return HTML(trusted: Decimal.string(percent, decimals: 2) + "%")
  }

  /// The grid lines of one row.
  func grid(height: Int) -> HTML {
    ticks.map { tick -> HTML in
      "<line class=\"grid\" x1=\"\(place(tick))\" x2=\"\(place(tick))\" y1=\"0\" y2=\"\(height)\"/>"
    }.joined()
  }

  /// The numbers along the scale.
  func axis(_ wording: Wording) -> HTML {
    let labels = ticks.map { tick -> HTML in
      let decimals = tick.rounded() == tick ? 0 : 1
      return """
        <text x="\(place(tick))" y="13" text-anchor="middle">\
        \(wording.number(tick, decimals: decimals))</text>
        """
    }.joined()
    return """
      <svg class="axis" width="100%" height="18" aria-hidden="true" focusable="false">\(labels)</svg>
      """
  }
}
