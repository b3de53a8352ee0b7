/// How people answer each other's style, turn by turn: reciprocal language style matching
/// (Müller-Frommeyer, Frommeyer & Kauffeld 2019, Behav Res Methods 51:1343).
///
/// Each time the speaker changes, the rates of the answer are matched with those of the turn before;
/// the score belongs to who answers. A category that the turn before does not use is missing.
public struct TurnMatching: Sendable {
  /// A turn: who speaks, as a number, and the rates of the categories; nil without words.
  public struct Turn: Sendable {
    let speaker: Int
    let rates: [Double]?

    /// Makes a turn.
    public init(speaker: Int, rates: [Double]?) {
      self.speaker = speaker
      self.rates = rates
    }
  }

  /// How one person answers another.
  public struct Answering: Sendable, Equatable {
    /// Who answers.
    public let responder: Int
    /// Who spoke before.
    public let other: Int
    /// The exchanges.
    public let exchanges: Int
    /// The mean match of each category over the exchanges.
    public let match: StyleMatch
  }

  /// How everybody answers everybody else, by responder and other.
  public static func answers(in turns: [Turn]) -> [Answering] {
    var matches: [Pair: [StyleMatch]] = [:]
    var before: Turn?
    for turn in turns {
      guard let rates = turn.rates else { continue }
      if let last = before, last.speaker != turn.speaker, let earlier = last.rates {
        matches[Pair(responder: turn.speaker, other: last.speaker), default: []].append(
          answer(rates, to: earlier))
      }
      before = turn
    }
    return matches.keys.sorted().map { pair in
      let all = matches[pair] ?? []
      return Answering(
        responder: pair.responder, other: pair.other, exchanges: all.count,
        match: StyleMatch.mean(of: all))
    }
  }

  /// The match of an answer with the turn before it.
  static func answer(_ rates: [Double], to earlier: [Double]) -> StyleMatch {
    StyleMatch(
      categories: zip(earlier, rates).map { $0 > 0 ? StyleMatching.match($0, $1) : nil })
  }

  /// The match of a dyad: the mean of how each answers the other, category by category.
  public static func dyad(_ one: Answering, _ other: Answering) -> StyleMatch {
    StyleMatch.mean(of: [one.match, other.match])
  }

  private struct Pair: Hashable, Comparable {
    let responder: Int
    let other: Int

    static func < (one: Pair, other: Pair) -> Bool {
      (one.responder, one.other) < (other.responder, other.other)
    }
  }
}
