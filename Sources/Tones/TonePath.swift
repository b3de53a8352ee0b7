internal import Bytes

/// The way of one respondent through the tones of a conversation, such as *toon → stem → maat*.
///
/// The likeliest sequence is taken (a hidden Markov model, by Viterbi). A turn gives each tone a
/// probability: its share of the mixture times how sure the answer is, which a short turn is less;
/// what is left is spread over all tones. From one turn to the next the tone changes with probability
/// ``changeRate``. So runs of a tone are one step, turns without tone are passed over, and one
/// doubtful or short turn between turns in another tone makes no step of its own.
public struct TonePath: Sendable, Equatable {
  /// What one turn says.
  public struct Turn: Sendable, Equatable {
    /// The turn's number in the conversation, from 1.
    public let number: Int
    /// The weights of the tones; all zero for none.
    public let weights: [Float]
    /// How sure they are, from 0 to 1.
    public let confidence: Float
    /// How many words the turn has.
    public let words: Int

    /// Puts a turn together.
    public init(number: Int, weights: [Float], confidence: Float, words: Int) {
      self.number = number
      self.weights = weights
      self.confidence = confidence
      self.words = words
    }

    /// The logarithm of each tone's probability.
    var logarithms: [Float] {
      let sure = min(0.99, confidence) * min(1, Float(words) / TonePath.fullLength)
      return weights.map {
        Exponential.logarithm(sure * $0 + (1 - sure) / Float(weights.count))
      }
    }
    var hasTone: Bool { weights.contains { $0 > 0 } }
  }

  /// A stretch in one tone.
  public struct Step: Sendable, Equatable {
    /// The tone's number.
    public let tone: Int
    /// The numbers of its turns, without those that have no tone.
    public internal(set) var turns: [Int]
  }

  /// The steps, in the order of the conversation; neighbours differ in tone.
  public let steps: [Step]

  /// How often the tone changes from one turn that has one to the next: about once in five turns, a
  /// handful of times in a conversation of an hour.
  ///
  /// A supposition, made with the development interviews in view though not for the best score on
  /// them: paths measured there are not independent of it.
  public static let changeRate: Float = 0.2
  /// From so many words on a turn counts in full.
  public static let fullLength: Float = 12

  /// The path through turns that stand in the order of the conversation.
  public init(_ turns: [Turn]) {
    let toned = turns.filter(\.hasTone)
    let tones = toned.first?.weights.count ?? 0
    let others = Float(max(1, tones - 1))
    let change = Exponential.logarithm(Self.changeRate / others / (1 - Self.changeRate))
    // The best sum of a path that ends in each tone, and where that path came from.
    var best = [Float](repeating: 0, count: tones)
    var origins: [[Int]] = []
    for turn in toned {
      let top = best.indices.max { best[$0] < best[$1] } ?? 0
      let origin = best.indices.map { best[top] + change > best[$0] ? top : $0 }
      let logarithms = turn.logarithms
      best = best.indices.map {
        best[origin[$0]] + (origin[$0] == $0 ? 0 : change) + logarithms[$0]
      }
      origins.append(origin)
    }
    var tone = best.indices.max { best[$0] < best[$1] } ?? 0
    var reversed: [Step] = []
    for (turn, origin) in zip(toned, origins).reversed() {
      if let last = reversed.last, last.tone == tone {
        reversed[reversed.count - 1].turns.insert(turn.number, at: 0)
      } else {
        reversed.append(Step(tone: tone, turns: [turn.number]))
      }
      tone = origin[tone]
    }
    steps = reversed.reversed()
  }
}
