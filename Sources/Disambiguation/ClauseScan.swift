/// What a clause looks like around each position: filled once a sentence.
struct ClauseScan {
  /// Verb kind of the first word that may be a finite verb to the right, before a boundary, and how
  /// far it is (bucketed 1…7); 0 when there is none.
  var rightVerb: [UInt8] = []
  var rightDistance: [UInt8] = []
  /// The same to the left.
  var leftVerb: [UInt8] = []
  var leftDistance: [UInt8] = []
  /// Verb kind of the last word of the clause, and of the one before it.
  var lastVerb: [UInt8] = []
  var lastButOneVerb: [UInt8] = []
  /// Whether the clause has words that can only be finite singular or plural: 1, 2 or both.
  var number: [UInt8] = []
  /// First position of the clause.
  var start: [Int32] = []
  /// One past the last position of the clause.
  var end: [Int32] = []

  private static func bucket(_ distance: Int) -> UInt8 {
    distance <= 4 ? UInt8(distance) : distance <= 6 ? 5 : distance <= 10 ? 6 : 7
  }

  private static func isFinite(_ verb: UInt8) -> Bool {
    let kind = verb & 7
    return kind == 1 || kind == 2 || kind == 3 || kind == 6
  }

  /// Scans a sentence.
  mutating func scan(_ view: SentenceView) {
    let count = view.token.count
    resize(count)
    var at = SentenceView.margin
    while at < view.end {
      var end = at
      while end < view.end, !view.isBoundary[end] { end += 1 }
      scanClause(at..<end, view)
      if end < view.end {
        start[end] = Int32(end)
        self.end[end] = Int32(end)
      }
      at = end + 1
    }
  }

  private mutating func scanClause(_ clause: Range<Int>, _ view: SentenceView) {
    var number: UInt8 = 0
    var seen: (verb: UInt8, at: Int)?
    for position in clause {
      start[position] = Int32(clause.lowerBound)
      end[position] = Int32(clause.upperBound)
      leftVerb[position] = seen?.verb ?? 0
      leftDistance[position] = seen.map { Self.bucket(position - $0.at) } ?? 0
      let verb = view.verb[position]
      if Self.isFinite(verb), verb & 16 == 0 || seen == nil { seen = (verb, position) }
      if verb & 16 == 0 {
        if verb & 7 == 1 { number |= 1 }
        if verb & 7 == 2 || verb & 7 == 3 { number |= 2 }
      }
    }
    seen = nil
    let last = clause.isEmpty ? 0 : view.verb[clause.upperBound - 1]
    let lastButOne = clause.count < 2 ? 0 : view.verb[clause.upperBound - 2]
    for position in clause.reversed() {
      rightVerb[position] = seen?.verb ?? 0
      rightDistance[position] = seen.map { Self.bucket($0.at - position) } ?? 0
      lastVerb[position] = last
      lastButOneVerb[position] = lastButOne
      self.number[position] = number
      let verb = view.verb[position]
      if Self.isFinite(verb) { seen = (verb, position) }
    }
  }

  private mutating func resize(_ count: Int) {
    func fill<T>(_ array: inout [T], _ value: T) {
      array.removeAll(keepingCapacity: true)
      array.append(contentsOf: repeatElement(value, count: count))
    }
    fill(&rightVerb, 0)
    fill(&rightDistance, 0)
    fill(&leftVerb, 0)
    fill(&leftDistance, 0)
    fill(&lastVerb, 0)
    fill(&lastButOneVerb, 0)
    fill(&number, 0)
    fill(&start, 0)
    fill(&end, 0)
  }
}
