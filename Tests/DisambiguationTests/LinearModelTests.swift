import Bytes
import Testing

@testable import Disambiguation

/// Scores of several labels at once are the sums of the weights of each.
@Suite struct LinearModelTests {
  @Test(arguments: 1...7)
  func scoresMatchReference(labelCount: Int) {
    var generator = SplitMix64(seed: UInt64(labelCount))
    let weights = (0..<256).map { _ in Int8.random(in: -46...46, using: &generator) }
    let model = LinearModel(weights: weights, scale: 1)
    for featureCount in 0..<20 {
      let features = (0..<featureCount).map { _ in UInt32.random(in: 0...(.max), using: &generator)
      }
      let labels = (0..<labelCount).map { _ in UInt8.random(in: 0...(.max), using: &generator) }
      let salt = UInt32.random(in: 0...(.max), using: &generator)
      var scores = [Int32](repeating: -1, count: labelCount)
      model.score(features.span, salt: salt, labels: labels.span, into: &scores)
      let reference = labels.map { label in
        features.reduce(Int32(0)) {
          $0 + Int32(weights[LinearModel.slot($1 ^ salt, Int(label), mask: 255)])
        }
      }
      #expect(scores == reference)
    }
  }
}
