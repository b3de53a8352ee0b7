internal import Glibc
internal import Reports

/// A ring of shares with a label at each.
enum Wheel {
  /// One part of the ring.
  struct Part {
    /// The class that colours it.
    let mark: String
    /// What stands beside it.
    let label: String
    /// Its part of the whole, from 0 to 1.
    let share: Double
  }

  private static let size = (width: 300.0, height: 220.0)
  private static let radius = (inner: 46.0, outer: 80.0)

  /// The ring.
  ///
  /// - Parameters:
  ///   - parts: clockwise from the top.
  ///   - label: what it says to those who do not see it.
  static func svg(_ parts: [Part], label: String) -> HTML {
    var shapes = HTML()
    var start = 0.0
    for part in parts where part.share > 0 {
      let end = start + part.share
      shapes += arc(part, start, end)
      let middle = (start + end) / 2
      let (x, y) = point(middle, radius.outer + 12)
      let side = x < size.width / 2 - 8 ? "end" : x > size.width / 2 + 8 ? "start" : "middle"
      shapes += """
        <text x="\(number(x))" y="\(number(y + 5))" text-anchor="\(side)">\(part.label)</text>
        """
      start = end
    }
    return """
      <svg class="wheel" viewBox="0 0 300 220" width="300" height="220" role="img" \
      aria-label="\(label)">\(shapes)</svg>
      """
  }

  private static func arc(_ part: Part, _ start: Double, _ end: Double) -> HTML {
    let mark = part.mark
    if part.share > 0.999 {
      let middle = number((radius.inner + radius.outer) / 2)
      let width = number(radius.outer - radius.inner)
      return """
        <circle class="whole \(mark)" cx="150" cy="110" r="\(middle)" stroke-width="\(width)"/>
        """
    }
    let large = part.share > 0.5 ? 1 : 0
    let (a, b) = (place(start, radius.outer), place(end, radius.outer))
    let (c, d) = (place(end, radius.inner), place(start, radius.inner))
    let (outer, inner) = (number(radius.outer), number(radius.inner))
    return """
      <path class="part \(mark)" d="M\(a)A\(outer) \(outer) 0 \(large) 1 \(b)\
      L\(c)A\(inner) \(inner) 0 \(large) 0 \(d)Z"/>
      """
  }

  private static func point(_ turn: Double, _ radius: Double) -> (x: Double, y: Double) {
    let angle = turn * 2 * Double.pi
    return (size.width / 2 + radius * sin(angle), size.height / 2 - radius * cos(angle))
  }

  private static func place(_ turn: Double, _ radius: Double) -> HTML {
    let (x, y) = point(turn, radius)
    return "\(number(x)) \(number(y))"
  }

  private static func number(_ value: Double) -> HTML {
    HTML(trusted: Decimal.string(value, decimals: 1))
  }
}
