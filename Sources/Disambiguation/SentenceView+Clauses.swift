extension SentenceView {
  /// Fills in what the clause looks like around each position: clauses are what boundaries part.
  mutating func scanClauses() {
    let end = end
    var places = places.mutableSpan
    var at = Self.margin
    while at < end {
      var next = at
      while next < end, !places[next].isBoundary { next += 1 }
      Self.scan(at..<next, &places)
      if next < end {
        places[next].clauseStart = Int32(truncatingIfNeeded: next)
        places[next].clauseEnd = Int32(truncatingIfNeeded: next)
      }
      at = next + 1
    }
  }

  private static func scan(_ clause: Range<Int>, _ places: inout MutableSpan<Place>) {
    guard !clause.isEmpty else { return }
    var number: UInt8 = 0
    // The finite verb seen last, and where.
    var seen: UInt8 = 0
    var seenAt = 0
    for position in clause {
      places[position].leftVerb = seen
      places[position].leftDistance = seen == 0 ? 0 : bucket(position - seenAt)
      let verb = places[position].verb
      if isFinite(verb), verb & 16 == 0 || seen == 0 {
        seen = verb
        seenAt = position
      }
      if verb & 16 == 0 {
        if verb & 7 == 1 { number |= 1 }
        if verb & 7 == 2 || verb & 7 == 3 { number |= 2 }
      }
    }
    let last = places[clause.upperBound - 1].verb
    let lastButOne = clause.count < 2 ? 0 : places[clause.upperBound - 2].verb
    seen = 0
    for position in clause.reversed() {
      places[position].clauseStart = Int32(truncatingIfNeeded: clause.lowerBound)
      places[position].clauseEnd = Int32(truncatingIfNeeded: clause.upperBound)
      places[position].rightVerb = seen
      places[position].rightDistance = seen == 0 ? 0 : bucket(seenAt - position)
      places[position].lastVerb = last
      places[position].lastButOneVerb = lastButOne
      places[position].number = number
      let verb = places[position].verb
      if isFinite(verb) {
        seen = verb
        seenAt = position
      }
    }
  }

  private static func bucket(_ distance: Int) -> UInt8 {
    distance <= 4
      ? UInt8(truncatingIfNeeded: distance) : distance <= 6 ? 5 : distance <= 10 ? 6 : 7
  }

  /// A finite verb is never 0.
  private static func isFinite(_ verb: UInt8) -> Bool {
    let kind = verb & 7
    return kind == 1 || kind == 2 || kind == 3 || kind == 6
  }
}
