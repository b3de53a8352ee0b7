/// Gathers the answers of a group.
struct ToneGroupTally: Sendable {
  /// What one respondent has shown so far.
  private struct Respondent {
    var weights: [Float]
    var aspects: UInt64 = 0
    var audiences: UInt64 = 0
    var actors: UInt64 = 0
  }

  /// A word with who used it; who used it twice in a row stands there once.
  private struct Use {
    var count = 0
    var respondents: [Int32] = []
  }

  private let tones: Typology
  private let audiences: Typology
  private var numbers: [String: Int] = [:]
  private var respondents: [Respondent] = []
  private var answers = 0
  private var tonesByAudience: [[Int]]
  private var uses: [String: Use] = [:]
  private var examples: [[ToneGroup.Example]]

  init(_ tones: Typology, _ audiences: Typology) {
    self.tones = tones
    self.audiences = audiences
    tonesByAudience = Array(
      repeating: Array(repeating: 0, count: tones.tones.count), count: audiences.tones.count)
    examples = Array(repeating: [], count: tones.tones.count)
  }

  mutating func add(_ answer: ToneSummary.Answer) {
    answers += 1
    let number = number(of: answer.respondent)
    for (tone, weight) in answer.profile.weights.enumerated() {
      respondents[number].weights[tone] += weight
    }
    for aspect in answer.profile.aspects { respondents[number].aspects |= 1 << UInt64(aspect) }
    for mention in answer.audiences {
      respondents[number].audiences |= 1 << UInt64(mention.audience)
      for actor in mention.actors { respondents[number].actors |= 1 << UInt64(actor) }
      for tone in mention.tones { tonesByAudience[mention.audience][tone] += 1 }
    }
    for word in answer.contentWords {
      uses[word, default: Use()].count += 1
      if uses[word]?.respondents.last != Int32(number) {
        uses[word]?.respondents.append(Int32(number))
      }
    }
    keepExample(answer)
  }

  private mutating func number(of respondent: String) -> Int {
    if let number = numbers[respondent] { return number }
    numbers[respondent] = respondents.count
    respondents.append(
      Respondent(weights: Array(repeating: 0, count: tones.tones.count)))
    return respondents.count - 1
  }

  private mutating func keepExample(_ answer: ToneSummary.Answer) {
    guard let tone = answer.profile.dominant else { return }
    let clarity = answer.profile.weights[tone] * answer.profile.confidence
    let place = examples[tone].firstIndex { $0.clarity < clarity } ?? examples[tone].count
    guard place < ToneGroup.exampleLimit else { return }
    examples[tone].insert(
      ToneGroup.Example(name: answer.name, text: answer.text, clarity: clarity), at: place)
    examples[tone] = Array(examples[tone].prefix(ToneGroup.exampleLimit))
  }

  func result(name: String?) -> ToneGroup {
    let all = tones.tones.indices
    var dominates = all.map { _ in 0 }
    var together = all.map { _ in all.map { _ in 0 } }
    for respondent in respondents {
      let shown = all.filter { respondent.weights[$0] > 0 }
      for one in shown {
        for other in shown { together[one][other] += 1 }
      }
      if let top = shown.max(by: { respondent.weights[$0] < respondent.weights[$1] }) {
        dominates[top] += 1
      }
    }
    func count(_ items: [Typology.Item], _ mask: (Respondent) -> UInt64) -> [Int] {
      items.indices.map { item in
        respondents.count { mask($0) & 1 << UInt64(item) != 0 }
      }
    }
    return ToneGroup(
      name: name, respondents: respondents.count, answers: answers,
      occurs: all.map { together[$0][$0] }, dominates: dominates,
      none: respondents.count { $0.weights.allSatisfy { $0 == 0 } }, together: together,
      aspects: count(tones.aspects, \.aspects), audiences: count(audiences.tones, \.audiences),
      actors: count(audiences.aspects, \.actors), tonesByAudience: tonesByAudience,
      words: words(), examples: examples)
  }

  private func words() -> [ToneGroup.Word] {
    let recurring = uses.lazy.filter { $0.value.count > 1 }.map {
      ToneGroup.Word(
        form: $0.key, count: $0.value.count, respondents: Set($0.value.respondents).count)
    }
    let ranked = recurring.filter { $0.respondents > 1 }.sorted {
      ($1.respondents, $1.count, $0.form) < ($0.respondents, $0.count, $1.form)
    }
    return Array(ranked.prefix(ToneGroup.wordLimit))
  }
}
