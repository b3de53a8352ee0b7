import Measures
import Testing

@Suite struct StyleMatchingTests {
  /// One category, and nothing in the others.
  private func rates(_ rate: Double) -> [Double] {
    [rate] + Array(repeating: 0, count: StyleMatching.categories.count - 1)
  }

  /// The example of Müller-Frommeyer, Frommeyer & Kauffeld 2019 (Behav Res Methods 51:1343): five
  /// turns of two people, one category; its dyad, .742, is the mean of rounded figures.
  @Test func turnsMatchAsInThePublishedExample() throws {
    let turns = [60, 25, 46.667, 42.857, 75].enumerated().map {
      TurnMatching.Turn(speaker: $0 % 2, rates: rates($1))
    }
    let first = TurnMatching.answers(in: Array(turns.prefix(2)))
    #expect(first.count == 1 && first[0].responder == 1 && first[0].exchanges == 1)
    #expect(abs(try #require(first[0].match.value) - 0.588) < 0.0005)
    let second = TurnMatching.answers(in: Array(turns[1...2]))
    #expect(abs(try #require(second[0].match.value) - 0.698) < 0.0005)
    let all = TurnMatching.answers(in: turns)
    #expect(all.map(\.responder) == [0, 1] && all.map(\.exchanges) == [2, 2])
    #expect(abs(try #require(TurnMatching.dyad(all[0], all[1]).value) - 0.742) < 0.001)
  }

  @Test func aCategoryThatTheTurnBeforeLacksIsMissing() {
    let turns = [0.0, 25, 0].enumerated().map {
      TurnMatching.Turn(speaker: $0 % 2, rates: rates($1))
    }
    let answers = TurnMatching.answers(in: turns)
    #expect(answers[1].match.categories[0] == nil && answers[1].match.value == nil)
    #expect((answers[0].match.categories[0] ?? 1) < 0.0001)
  }

  /// Turns without words answer nothing, and nobody answers himself.
  @Test func onlyChangesOfSpeakerCount() {
    let turns = [
      TurnMatching.Turn(speaker: 0, rates: rates(10)), .init(speaker: 0, rates: rates(20)),
      .init(speaker: 1, rates: nil), .init(speaker: 1, rates: rates(20)),
    ]
    let answers = TurnMatching.answers(in: turns)
    #expect(answers.map(\.exchanges) == [1])
    #expect(answers[0].match.categories[0] == 1)
  }

  /// By hand: 1 − |6 − 4| / 10.0001.
  @Test func thePairIsTheFormula() {
    #expect(abs((StyleMatching.match(6, 4) ?? 0) - (1 - 2 / 10.0001)) < 1e-12)
    #expect(StyleMatching.match(0, 0) == nil)
    #expect(StyleMatching.match(rates(6), rates(6)).value == 1)
  }

  /// By hand: 10 against the mean of 20 and 30; 20 against that of 10 and 30; 30 against 15.
  @Test func aGroupMatchesEachWithTheOthers() {
    let matches = StyleMatching.match(group: [10, 20, 30].map(rates))
    let expected = [1 - 15 / 35.0001, 1.0, 1 - 15 / 45.0001]
    for (match, value) in zip(matches, expected) {
      #expect(abs((match.value ?? 0) - value) < 1e-12)
    }
  }
}
