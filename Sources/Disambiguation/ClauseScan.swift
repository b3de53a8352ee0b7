/// What a clause looks like around each position: filled once a sentence.
struct ClauseScan {
  private var positions: [ClausePosition] = []

  /// The clause around a position.
  subscript(position: Int) -> ClausePosition { positions[position] }

  private static func bucket(_ distance: Int) -> UInt8 {
    distance <= 4 ? UInt8(distance) : distance <= 6 ? 5 : distance <= 10 ? 6 : 7
  }

  private static func isFinite(_ verb: UInt8) -> Bool {
    let kind = verb & 7
    return kind == 1 || kind == 2 || kind == 3 || kind == 6
  }

  /// Scans a sentence.
  mutating func scan(_ view: SentenceView) {
    positions.removeAll(keepingCapacity: true)
    positions.append(contentsOf: repeatElement(ClausePosition(), count: view.count))
    var at = SentenceView.margin
    while at < view.end {
      var end = at
      while end < view.end, !view[end].isBoundary { end += 1 }
      scanClause(at..<end, view)
      if end < view.end {
        positions[end].start = Int32(end)
        positions[end].end = Int32(end)
      }
      at = end + 1
    }
  }

  private mutating func scanClause(_ clause: Range<Int>, _ view: SentenceView) {
    var number: UInt8 = 0
    var seen: (verb: UInt8, at: Int)?
    for position in clause {
      positions[position].start = Int32(clause.lowerBound)
      positions[position].end = Int32(clause.upperBound)
      if let seen {
        positions[position].leftVerb = seen.verb
        positions[position].leftDistance = Self.bucket(position - seen.at)
      }
      let verb = view[position].verb
      if Self.isFinite(verb), verb & 16 == 0 || seen == nil { seen = (verb, position) }
      if verb & 16 == 0 {
        if verb & 7 == 1 { number |= 1 }
        if verb & 7 == 2 || verb & 7 == 3 { number |= 2 }
      }
    }
    seen = nil
    let last = clause.isEmpty ? 0 : view[clause.upperBound - 1].verb
    let lastButOne = clause.count < 2 ? 0 : view[clause.upperBound - 2].verb
    for position in clause.reversed() {
      if let seen {
        positions[position].rightVerb = seen.verb
        positions[position].rightDistance = Self.bucket(seen.at - position)
      }
      positions[position].lastVerb = last
      positions[position].lastButOneVerb = lastButOne
      positions[position].number = number
      let verb = view[position].verb
      if Self.isFinite(verb) { seen = (verb, position) }
    }
  }
}
