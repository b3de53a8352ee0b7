import Testing
import Tones

/// The rule by which turns become a path, on turns made for each clause of it.
@Suite struct TonePathTests {
  /// A turn from `2` (long, and sure of tone 2), `2!` (very sure), `2?` (doubtful), `2.` (of three
  /// words), `-` (no tone).
  private func turn(_ number: Int, _ sign: Substring) -> TonePath.Turn {
    var weights: [Float] = [0, 0, 0, 0, 0]
    if let tone = sign.first.flatMap({ Int(String($0)) }) { weights[tone] = 1 }
    return TonePath.Turn(
      number: number, weights: weights, confidence: ["?": 0.4, "!": 0.99][sign.last] ?? 0.9,
      words: sign.hasSuffix(".") ? 3 : 40)
  }

  private func path(_ signs: String) -> TonePath {
    TonePath(signs.split(separator: " ").enumerated().map { turn($0.offset + 1, $0.element) })
  }

  @Test(arguments: [
    ("1 1 2 2 0", [1, 2, 0]),
    ("1", [1]),
    ("", []),
    ("- - -", []),
    // Turns without a tone are passed over: they part no run.
    ("- 1 - - 1 - 2 -", [1, 2]),
    // One turn in between is a step of its own only when it is very sure and no short one.
    ("1 1 2! 1 1", [1, 2, 1]),
    ("1 1 2 1 1", [1]),
    ("1 1 2? 1 1", [1]),
    ("1 1 2. 1 1", [1]),
    ("1 1 2 2 1 1", [1, 2, 1]),
    // A beginning and an end take one change only.
    ("1 1 2", [1, 2]),
    ("2 1 1", [2, 1]),
    ("1 1 2.", [1]),
  ])
  func turnsBecomeSteps(signs: String, tones: [Int]) {
    #expect(path(signs).steps.map(\.tone) == tones)
  }

  @Test func stepsNameTheirTurns() {
    #expect(path("- 1 - 1 2").steps.map(\.turns) == [[2, 4], [5]])
  }

  @Test func aMixtureGoesWithItsNeighbours() {
    let mixed = TonePath.Turn(
      number: 2, weights: [0, 0.4, 0.6, 0, 0], confidence: 0.9, words: 40)
    #expect(TonePath([turn(1, "1"), mixed, turn(3, "1")]).steps.map(\.tone) == [1])
    #expect(TonePath([turn(1, "1"), mixed, turn(3, "2")]).steps.map(\.turns) == [[1], [2, 3]])
  }

  /// The rule, tried on every sequence of tones instead of step by step.
  @Test func theStepsAreTheLikeliestOfAllSequences() {
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
      func next(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
      }
      let turns = (1...5).map { number in
        let first = Float(next(5)) / 4
        return TonePath.Turn(
          number: number, weights: [first, 1 - first, 0], confidence: Float(next(9) + 2) / 10,
          words: next(30) + 1)
      }
      func likelihood(_ tones: [Int]) -> Double {
        var product = 1.0
        for (index, turn) in turns.enumerated() {
          let sure = Double(turn.confidence) * min(1, Double(turn.words) / 12)
          product *= sure * Double(turn.weights[tones[index]]) + (1 - sure) / 3
          if index > 0 { product *= tones[index] == tones[index - 1] ? 0.8 : 0.1 }
        }
        return product
      }
      let all = (0..<243).map { code in (0..<5).map { code / [1, 3, 9, 27, 81][$0] % 3 } }
      let best = all.map(likelihood).max() ?? 0
      var taken = [Int](repeating: 0, count: 5)
      for step in TonePath(turns).steps {
        for number in step.turns { taken[number - 1] = step.tone }
      }
      #expect(abs(likelihood(taken) / best - 1) < 1e-3, "seed \(seed): \(taken)")
    }
  }
}

/// What turns let expect of each other, against the rule tried on every sequence of tones.
@Suite struct TurnExpectationTests {
  @Test func expectationsAreThoseOfAllSequences() throws {
    let made: [(weights: [Float], confidence: Float, words: Int)] = [
      ([0.7, 0.3, 0], 0.8, 30), ([0, 0.4, 0.6], 0.5, 6), ([0, 0, 0], 0.9, 20),
      ([0, 1, 0], 0.9, 40), ([0.5, 0.5, 0], 0.7, 12),
    ]
    let turns = made.enumerated().map { index, turn in
      TonePath.Turn(
        number: index + 1, weights: turn.weights, confidence: turn.confidence, words: turn.words)
    }
    let found = TonePath.expectations(of: turns)
    #expect(found[2].isEmpty, "a turn without a tone expects nothing")
    let toned = [0, 1, 3, 4]
    func likelihood(_ turn: TonePath.Turn, _ tone: Int) -> Double {
      let sure = Double(min(0.99, turn.confidence)) * min(1, Double(turn.words) / 12)
      return sure * Double(turn.weights[tone]) + (1 - sure) / 3
    }
    for (place, turn) in toned.enumerated() {
      var sums = [0.0, 0, 0]
      for code in 0..<81 {
        let tones = [code / 27, code / 9 % 3, code / 3 % 3, code % 3]
        var product = 1.0
        for (index, other) in toned.enumerated() {
          if index != place { product *= likelihood(turns[other], tones[index]) }
          if index > 0 { product *= tones[index] == tones[index - 1] ? 0.8 : 0.1 }
        }
        sums[tones[place]] += product
      }
      for tone in 0..<3 {
        let wanted = sums[tone] / sums.reduce(0, +)
        #expect(abs(Double(found[turn][tone]) - wanted) < 1e-4, "turn \(turn), tone \(tone)")
      }
    }
  }

  @Test func oneTurnExpectsEveryToneAlike() {
    let turn = TonePath.Turn(number: 1, weights: [1, 0, 0, 0], confidence: 0.9, words: 30)
    #expect(TonePath.expectations(of: [turn]) == [[0.25, 0.25, 0.25, 0.25]])
    #expect(TonePath.expectations(of: []).isEmpty)
  }
}
