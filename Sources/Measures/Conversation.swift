internal import Counting
public import Lexicons

/// The people of one conversation, or of one group of documents, with what each of them says.
public struct Conversation: Sendable {
  /// What it is called.
  public let name: String
  /// Who speaks, in order of appearance.
  public private(set) var people: [String] = []
  private let matching: StyleMatching
  private let nothing: Observations
  private var observations: [Observations] = []
  private var turns: [TurnMatching.Turn] = []
  /// The tallies of the turns, for windows.
  private var tallies: [Tally] = []

  /// Makes an empty conversation.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - lexicon: what is counted with.
  ///   - gathering: what is gathered of what people say; blocks must be among it.
  public init(name: String, lexicon: Lexicon, gathering: Gathering = .blocks) {
    self.name = name
    matching = StyleMatching(lexicon)
    nothing = Observations(gathering, categories: lexicon.categories.count)
  }

  /// How many turns there are.
  public var turnCount: Int { turns.count }

  /// How many people speak.
  public var count: Int { people.count }

  /// All that somebody says, by the place in ``people``.
  public func observations(of person: Int) -> Observations { observations[person] }

  /// Adds a turn of somebody; it must have gathered the same.
  public mutating func addTurn(of person: String, _ turn: Observations) {
    let index = number(of: person)
    observations[index].append(turn)
    let tally = Tally(turn)
    turns.append(TurnMatching.Turn(speaker: index, rates: matching.rates(tally)))
    tallies.append(tally)
  }

  /// Adds a text of somebody which answers nobody; it must have gathered the same.
  public mutating func addText(of person: String, _ text: Observations) {
    observations[number(of: person)].append(text)
  }

  private mutating func number(of person: String) -> Int {
    if let index = people.firstIndex(of: person) { return index }
    people.append(person)
    observations.append(nothing)
    return people.count - 1
  }

  /// In groups of more people, pairs are matched only with somebody who is asked for.
  public static let mostPaired = 100

  /// All matches: of each pair, of each person with the group, and turn by turn.
  ///
  /// - Parameters:
  ///   - window: pairs are matched over so many turns at a time as well; nil for the whole alone.
  ///   - focus: only matches in which this person takes part; nil for all.
  ///   - options: settings of the intervals.
  public func matches(
    window: Int? = nil, focus: String? = nil, options: MeasureOptions = MeasureOptions()
  ) -> [MatchResult] {
    var results = pairs(focus, options) + group()
    if let window { results += windows(of: window, focus: focus) }
    results += answers(focus)
    guard let focus else { return results }
    return results.filter { $0.person == focus || $0.other == focus }
  }

  private func pairs(_ focus: String?, _ options: MeasureOptions) -> [MatchResult] {
    let samples = observations.indices.map { index in
      // Another seed for each, so that their samples have nothing to do with each other.
      observations[index].counts.words < options.usableFrom
        ? nil
        : Resamples(
          of: observations[index].blocks, count: options.resamples,
          seed: options.seed &+ UInt64(index))
    }
    return forEachPair(focus) { one, other in
      guard
        let first = matching.rates(observations[one]),
        let second = matching.rates(observations[other])
      else { return nil }
      return MatchResult(
        conversation: name, kind: .pair, person: people[one], other: people[other],
        words: words(of: one), otherWords: words(of: other),
        match: StyleMatching.match(first, second), interval: interval(samples[one], samples[other]))
    }
  }

  /// The 2.5 and 97.5 percentiles of the match over the samples of both; nil where one is too short.
  private func interval(_ one: Resamples?, _ other: Resamples?) -> Interval? {
    guard let one, let other else { return nil }
    let values = zip(one.samples, other.samples).compactMap { first, second in
      matching.rates(first).flatMap { rates in
        matching.rates(second).flatMap { StyleMatching.match(rates, $0).value }
      }
    }.sorted()
    guard values.count > 1 else { return nil }
    let last = Double(values.count - 1)
    return Interval(
      low: values[Int((last * 0.025).rounded())], high: values[Int((last * 0.975).rounded())])
  }

  private func group() -> [MatchResult] {
    let present = people.indices.filter { observations[$0].counts.words > 0 }
    guard present.count > 2 else { return [] }
    let matches = StyleMatching.match(
      group: present.compactMap { matching.rates(observations[$0]) })
    let total = present.reduce(0) { $0 + words(of: $1) }
    var results = zip(present, matches).map { person, match in
      MatchResult(
        conversation: name, kind: .group, person: people[person], words: words(of: person),
        otherWords: total - words(of: person), match: match)
    }
    results.append(
      MatchResult(
        conversation: name, kind: .group, words: total, match: StyleMatch.mean(of: matches)))
    return results
  }

  /// The matches of each pair over so many turns at a time.
  public func windows(of size: Int, focus: String? = nil) -> [MatchResult] {
    var results: [MatchResult] = []
    var start = 0
    while start < turns.count {
      let range = start..<min(turns.count, start + size)
      let sums = people.indices.map { person in
        Tally(sum: range.filter { turns[$0].speaker == person }.map { tallies[$0] })
      }
      results += forEachPair(focus) { one, other in
        guard
          let first = sums[one], let second = sums[other], let rates = matching.rates(first),
          let others = matching.rates(second)
        else { return nil }
        return MatchResult(
          conversation: name, kind: .window, person: people[one], other: people[other],
          fromTurn: range.lowerBound + 1, toTurn: range.upperBound, words: first[Tally.words],
          otherWords: second[Tally.words], match: StyleMatching.match(rates, others))
      }
      start += size
    }
    return results
  }

  private func answers(_ focus: String?) -> [MatchResult] {
    let answers = TurnMatching.answers(in: turns)
    let answering = answers.map { answer in
      MatchResult(
        conversation: name, kind: .answer, person: people[answer.responder],
        other: people[answer.other], words: words(of: answer.responder),
        otherWords: words(of: answer.other), exchanges: answer.exchanges, match: answer.match)
    }
    let dyads = forEachPair(focus) { one, other in
      guard
        let first = answers.first(where: { $0.responder == one && $0.other == other }),
        let second = answers.first(where: { $0.responder == other && $0.other == one })
      else { return nil }
      return MatchResult(
        conversation: name, kind: .dyad, person: people[one], other: people[other],
        words: words(of: one), otherWords: words(of: other),
        exchanges: first.exchanges + second.exchanges, match: TurnMatching.dyad(first, second))
    }
    return answering + dyads
  }

  private func words(of person: Int) -> Int { observations[person].counts.words }

  private func forEachPair(
    _ focus: String?, _ body: (Int, Int) -> MatchResult?
  ) -> [MatchResult] {
    guard focus != nil || people.count <= Self.mostPaired else { return [] }
    return people.indices.flatMap { one in
      (one + 1..<people.count).compactMap { other in
        focus.map { $0 == people[one] || $0 == people[other] } ?? true ? body(one, other) : nil
      }
    }
  }
}
