internal import Bytes

/// Fits the learned layer of the tones: softmax over tones and *none* with soft labels, and one
/// logistic for each aspect, with a ridge penalty, by AdaGrad in a fixed order: the same texts give the
/// same bytes.
public struct ToneTrainer: Sendable {
  /// What can be set.
  public struct Settings: Sendable {
    /// Passes over the texts.
    public var epochs = 24
    /// Step width of AdaGrad.
    public var rate: Float = 0.1
    /// Inverse of the pull towards zero (the C of ridge-penalised logistic regression).
    public var inversePenalty: Float = 5
    /// log2 of the number of rows.
    public var bits = 18
    /// Features in fewer texts are left out.
    public var support = 2
    /// Seed of the order.
    public var seed: UInt64 = 20_261_125
    /// Makes the default settings.
    public init() {}
  }

  /// One labelled text as features.
  public struct Example: Sendable {
    var features: [ToneFeatures.Feature]
    var tones: [Float]
    var aspects: [Bool]
    var weight: Float
  }

  let settings: Settings
  let tones: Int
  let aspects: Int

  /// Makes a trainer for a number of tones and aspects.
  public init(tones: Int, aspects: Int, settings: Settings) {
    self.tones = tones
    self.aspects = aspects
    self.settings = settings
  }

  /// Fits a model.
  public func train(_ examples: [Example]) -> ToneModel {
    let columns = tones + 1 + aspects
    let rows = 1 << settings.bits
    let mask = rows - 1
    let counts = support(examples, mask)
    let idf = rarity(counts, Float(examples.count))
    var weights = [Float](repeating: 0, count: rows * columns)
    var squares = [Float](repeating: 0.1, count: rows * columns)
    var biases = [Float](repeating: 0, count: columns)
    var biasSquares = [Float](repeating: 1e-2, count: columns)
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: settings.seed)
    var sums = [Float](repeating: 0, count: rows * columns)
    var passes: Float = 0
    for epoch in 0..<settings.epochs {
      for index in order.indices.reversed() where index > 0 {
        order.swapAt(index, Int(generator.next() % UInt64(index + 1)))
      }
      for number in order {
        let example = examples[number]
        var scores = biases
        for feature in example.features {
          let slot = Int(truncatingIfNeeded: feature.hash) & mask
          let value = feature.value * idf[slot]
          if value == 0 { continue }
          for column in 0..<columns { scores[column] += weights[slot * columns + column] * value }
        }
        let gradient = gradients(scores, example)
        for column in 0..<columns {
          biasSquares[column] += gradient[column] * gradient[column]
          biases[column] -=
            settings.rate * 0.2 * gradient[column] / biasSquares[column].squareRoot()
        }
        for feature in example.features {
          let slot = Int(truncatingIfNeeded: feature.hash) & mask
          let value = feature.value * idf[slot]
          if value == 0 { continue }
          // The penalty is spread over the texts in which the row occurs.
          let penalty = 1 / (settings.inversePenalty * counts[slot])
          for column in 0..<columns {
            let at = slot * columns + column
            let step = gradient[column] * value + penalty * weights[at]
            squares[at] += step * step
            weights[at] -= settings.rate * step / squares[at].squareRoot()
          }
        }
      }
      if epoch * 2 >= settings.epochs {
        passes += 1
        for at in sums.indices { sums[at] += weights[at] }
      }
    }
    for slot in 0..<rows {
      for column in 0..<columns { sums[slot * columns + column] *= idf[slot] / max(1, passes) }
    }
    return quantise(sums, biases, columns)
  }

  /// In how many texts each row occurs.
  private func support(_ examples: [Example], _ mask: Int) -> [Float] {
    var counts = [Float](repeating: 0, count: mask + 1)
    for example in examples {
      for feature in example.features { counts[Int(truncatingIfNeeded: feature.hash) & mask] += 1 }
    }
    return counts
  }

  /// Smoothed inverse document frequency of each row; 0 for rows with too little support.
  private func rarity(_ counts: [Float], _ total: Float) -> [Float] {
    counts.map { count in
      guard count >= Float(settings.support) else { return 0 }
      return 1 + Exponential.logarithm((1 + total) / (1 + count))
    }
  }

  private func gradients(_ scores: [Float], _ example: Example) -> [Float] {
    var gradient = [Float](repeating: 0, count: scores.count)
    let top = scores[...tones].max() ?? 0
    var sum: Float = 0
    for column in 0...tones {
      gradient[column] = Exponential.value(scores[column] - top)
      sum += gradient[column]
    }
    let isNone = example.tones.allSatisfy { $0 == 0 }
    for column in 0...tones {
      let target = column == tones ? (isNone ? 1 : 0) : example.tones[column]
      gradient[column] = (gradient[column] / sum - target) * example.weight
    }
    for aspect in 0..<aspects {
      let column = tones + 1 + aspect
      let probability = 1 / (1 + Exponential.value(-scores[column]))
      gradient[column] = (probability - (example.aspects[aspect] ? 1 : 0)) * example.weight
    }
    return gradient
  }

  private func quantise(_ weights: [Float], _ biases: [Float], _ columns: Int) -> ToneModel {
    var model = ToneModel()
    model.columns = columns
    model.bits = settings.bits
    model.biases = biases
    model.weights = Array(repeating: 0, count: weights.count)
    for column in 0..<columns {
      var magnitudes: [Float] = []
      for at in stride(from: column, to: weights.count, by: columns) where weights[at] != 0 {
        magnitudes.append(abs(weights[at]))
      }
      magnitudes.sort()
      let top = magnitudes.isEmpty ? 1 : magnitudes[Int(Float(magnitudes.count - 1) * 0.9995)]
      let scale = max(top, 1e-6) / 127
      model.scales.append(scale)
      for at in stride(from: column, to: weights.count, by: columns) {
        model.weights[at] = Int8(max(-127, min(127, (weights[at] / scale).rounded())))
      }
    }
    return model
  }
}
