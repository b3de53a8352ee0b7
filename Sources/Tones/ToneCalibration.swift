internal import Bytes

/// Sets temperature and thresholds on texts that the weights were not fitted to.
public struct ToneCalibration: Sendable {
  /// One text: its raw scores and its labels.
  struct Case: Sendable {
    var scores: [Float]
    var tones: [Float]
    var aspects: [Bool]
  }

  let tones: Int
  private var cases: [Case] = []

  /// Makes an empty calibration for a number of tones.
  public init(tones: Int) { self.tones = tones }

  /// Adds a held-out text.
  public mutating func add(_ example: ToneTrainer.Example, _ model: ToneModel) {
    var scores = [Float](repeating: 0, count: model.columns)
    model.score(example.features, into: &scores)
    cases.append(Case(scores: scores, tones: example.tones, aspects: example.aspects))
  }

  /// Sets the model's temperature so that the held-out labels are most likely, then the thresholds
  /// that give the best macro F1 of tones and none, and the best mean Jaccard of aspects.
  public func apply(to model: inout ToneModel) {
    let temperatures: [Float] = stride(from: 0.4, through: 3, by: 0.1).map { Float($0) }
    model.temperature =
      temperatures.min { likelihoodLoss($0) < likelihoodLoss($1) } ?? 1
    var best: Float = -1
    for none in stride(from: Float(0.2), through: 0.6, by: 0.02) {
      for threshold in stride(from: Float(0.14), through: 0.4, by: 0.02) {
        let score = macroF1(model.temperature, none: none, threshold: threshold)
        if score > best {
          best = score
          model.noneThreshold = none
          model.threshold = threshold
        }
      }
    }
    setConfidence(of: &model)
    var bestJaccard: Float = -1
    for threshold in stride(from: Float(0.2), through: 0.6, by: 0.02) {
      let jaccard = aspectJaccard(threshold)
      if jaccard > bestJaccard {
        bestJaccard = jaccard
        model.aspectThreshold = threshold
      }
    }
  }

  /// Fits how the probability of the answer becomes a confidence (Platt 1999): the chance that the
  /// answer is *none* where the label is, or else one of the strongest tones of the label.
  private func setConfidence(of model: inout ToneModel) {
    let answers = cases.map { item -> (probability: Float, isRight: Bool) in
      let p = probabilities(item.scores, model.temperature)
      let isNone = item.tones.allSatisfy { $0 == 0 }
      if p[tones] > model.noneThreshold { return (p[tones], isNone) }
      let best = p[..<tones].indices.max { p[$0] < p[$1] } ?? 0
      let top = item.tones.max() ?? 0
      return (p[best], !isNone && item.tones[best] > top - 0.02)
    }
    var least = Float.infinity
    for slope in stride(from: Float(0.4), through: 2.4, by: 0.1) {
      for offset in stride(from: Float(-1), through: 2.5, by: 0.1) {
        var candidate = ToneModel()
        candidate.confidenceSlope = slope
        candidate.confidenceOffset = offset
        let loss = answers.reduce(Float(0)) { sum, answer in
          let c = candidate.confidence(of: answer.probability)
          return sum - Exponential.logarithm(max(1e-4, answer.isRight ? c : 1 - c))
        }
        if loss < least {
          least = loss
          (model.confidenceSlope, model.confidenceOffset) = (slope, offset)
        }
      }
    }
  }

  /// Macro F1 over the tones and none, with the model's settings.
  public func macroF1(_ model: ToneModel) -> Float {
    macroF1(model.temperature, none: model.noneThreshold, threshold: model.threshold)
  }

  private func probabilities(_ scores: [Float], _ temperature: Float) -> [Float] {
    let top = scores[...tones].max() ?? 0
    let raised = scores[...tones].map { Exponential.value(($0 - top) / temperature) }
    let sum = raised.reduce(0, +)
    return raised.map { $0 / sum }
  }

  private func likelihoodLoss(_ temperature: Float) -> Float {
    var loss: Float = 0
    for item in cases {
      let p = probabilities(item.scores, temperature)
      let isNone = item.tones.allSatisfy { $0 == 0 }
      for column in 0...tones {
        let target = column == tones ? (isNone ? 1 : 0) : item.tones[column]
        if target > 0 { loss -= target * Exponential.logarithm(max(1e-6, p[column])) }
      }
    }
    return loss
  }

  private func macroF1(_ temperature: Float, none: Float, threshold: Float) -> Float {
    var hits = [Float](repeating: 0, count: tones + 1)
    var found = hits
    var gold = hits
    for item in cases {
      let p = probabilities(item.scores, temperature)
      let isNone = item.tones.allSatisfy { $0 == 0 }
      let saysNone = p[tones] > none
      if isNone { gold[tones] += 1 }
      if saysNone { found[tones] += 1 }
      if isNone, saysNone { hits[tones] += 1 }
      let best = p[..<tones].indices.max { p[$0] < p[$1] } ?? 0
      for tone in 0..<tones {
        let says = !saysNone && (tone == best || p[tone] / max(1e-6, 1 - p[tones]) >= threshold)
        if item.tones[tone] >= 0.15 { gold[tone] += 1 }
        if says { found[tone] += 1 }
        if says, item.tones[tone] >= 0.15 { hits[tone] += 1 }
      }
    }
    var sum: Float = 0
    for column in 0...tones { sum += 2 * hits[column] / max(1, found[column] + gold[column]) }
    return sum / Float(tones + 1)
  }

  private func aspectJaccard(_ threshold: Float) -> Float {
    var sum: Float = 0
    var count: Float = 0
    for item in cases where item.tones.contains(where: { $0 > 0 }) {
      var both: Float = 0
      var either: Float = 0
      let scores = item.scores[(tones + 1)...]
      let best = scores.indices.max { scores[$0] < scores[$1] }
      for (aspect, isGold) in item.aspects.enumerated() {
        let column = tones + 1 + aspect
        let says =
          column == best || 1 / (1 + Exponential.value(-item.scores[column])) > threshold
        if says, isGold { both += 1 }
        if says || isGold { either += 1 }
      }
      sum += both / max(1, either)
      count += 1
    }
    return sum / max(1, count)
  }
}
