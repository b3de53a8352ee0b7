internal import Measures

/// Small charts that stand in the cells of tables, which hold the same figures as text.
enum Plot {
  private static let height = 22

  /// A dot with its interval.
  static func dot(_ value: Double, _ interval: Interval, on scale: Scale, mark: String = "") -> HTML
  {
    row(
      scale,
      """
      <line class="range \(mark)" x1="\(scale.place(interval.low))" \
      x2="\(scale.place(interval.high))" y1="11" y2="11"/>\
      <circle class="dot \(mark)" cx="\(scale.place(value))" cy="11" r="5"/>
      """)
  }

  /// A bar from 0, with an interval at its end where there is one.
  static func bar(_ value: Double, _ interval: Interval? = nil, on scale: Scale, mark: String = "")
    -> HTML
  {
    // SVG has no arithmetic for percentages: a thick line is a bar with two ends.
    var shapes: HTML = """
      <line class="bar \(mark)" x1="\(scale.place(0))" x2="\(scale.place(value))" y1="11" y2="11"/>
      """
    if let interval {
      shapes += """
        <line class="range" x1="\(scale.place(interval.low))" \
        x2="\(scale.place(interval.high))" y1="11" y2="11"/>
        """
    }
    return row(scale, shapes)
  }

  private static func row(_ scale: Scale, _ shapes: HTML) -> HTML {
    """
    <svg class="plot" width="100%" height="\(height)" aria-hidden="true" focusable="false">\
    \(scale.grid(height: height))\(shapes)</svg>
    """
  }
}
