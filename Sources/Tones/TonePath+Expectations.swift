internal import Bytes

extension TonePath {
  /// What the turns around each turn let expect of it: how likely each tone is there by all turns
  /// before and behind it, and not by the turn itself.
  ///
  /// The model is that of the path, by the forward–backward procedure: from one turn that has a tone to
  /// the next, the tone changes with probability ``changeRate``. Empty for turns without a tone.
  ///
  /// - Parameter turns: the turns of one respondent, in the order of the conversation.
  public static func expectations(of turns: [Turn]) -> [[Float]] {
    let toned = turns.indices.filter { turns[$0].hasTone }
    let likelihoods = toned.map { turns[$0].logarithms.map(Exponential.value) }
    let before = messages(likelihoods)
    let behind = messages(likelihoods.reversed()).reversed()
    var expectations = [[Float]](repeating: [], count: turns.count)
    for (index, pair) in zip(toned, zip(before, behind)) {
      expectations[index] = normalised(zip(pair.0, pair.1).map { $0 * $1 })
    }
    return expectations
  }

  /// What the turns before each turn let expect, the first one's evenly spread.
  private static func messages(_ likelihoods: [[Float]]) -> [[Float]] {
    guard let tones = likelihoods.first?.count else { return [] }
    var message = [Float](repeating: 1 / Float(tones), count: tones)
    var messages: [[Float]] = []
    for likelihood in likelihoods {
      messages.append(message)
      let belief = normalised(zip(message, likelihood).map { $0 * $1 })
      message = belief.map {
        (1 - changeRate) * $0 + changeRate / Float(max(1, tones - 1)) * (1 - $0)
      }
    }
    return messages
  }

  private static func normalised(_ values: [Float]) -> [Float] {
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }
}
