internal import Bytes
public import Lexicons
public import Tokens

/// Fits the model of context: logistic regression with AdaGrad (Duchi, Hazan & Singer 2011) over the
/// same features that decide later, one pass at a time in a fixed order: the same data give the same
/// bytes.
public struct ContextTrainer: ~Copyable {
  /// What can be set.
  public struct Settings: Sendable {
    /// Passes over the data.
    public var epochs = 8
    /// Step width of AdaGrad.
    public var rate: Float = 0.2
    /// log2 of the number of weights.
    public var bits = 19
    /// Forms in the word class lexicon.
    public var forms = 15_000
    /// Features that occur in fewer examples are left out.
    public var support = 2
    /// How many fits are averaged.
    public var rounds = 6
    /// Seed of the order of examples in the first of them.
    public var seed: UInt64 = 20_261_125
    /// Makes the default settings.
    public init() {}
  }

  /// One decision to learn from.
  private struct Example {
    var task: ContextTask
    var features: Range<Int>
    var labels: [Int]
    var right: Int
    var weight: Float
  }

  private let settings: Settings
  private let lexicon: Lexicon
  private var tokenizer: Tokenizer
  private var examples: [Example] = []
  private var features: [UInt32] = []
  private var labelOfCategory: [CategoryID: Int] = [:]
  private var seen: [String: [ContextTask: Int]] = [:]

  private let inflected: [String: WordClassSet]

  /// Makes a trainer for a lexicon's forms.
  ///
  /// - Parameters:
  ///   - lexicon: the function words.
  ///   - tokenizer: cuts the texts as the program does.
  ///   - inflected: further forms with their classes, from word lists.
  ///   - settings: how to fit.
  public init(
    lexicon: Lexicon, tokenizer: consuming Tokenizer, inflected: [String: WordClassSet],
    settings: Settings
  ) {
    self.lexicon = lexicon
    self.inflected = inflected
    self.tokenizer = tokenizer
    self.settings = settings
  }

  /// Trains a model.
  public mutating func train(_ texts: [TrainingText]) -> ContextModel {
    var model = ContextModel()
    model.classes = WordClassLexicon.learn(
      texts, size: settings.forms, inflected: inflected)
    model.labels = lexicon.categories.categories.map(\.id)
    for index in model.labels.indices {
      labelOfCategory[CategoryID(rawValue: UInt8(index))] = index
    }
    collect(texts, model)
    dropRareFeatures()
    model.linear = fit()
    model.tasksOfForm = seen.map { form, tasks in
      (form, tasks.reduce(0) { $0 | ($1.value >= 3 ? 1 << $1.key.rawValue : 0) })
    }.filter { $0.1 != 0 }.sorted { $0.form < $1.form }
    return model
  }

  // MARK: Examples

  private mutating func collect(_ texts: [TrainingText], _ model: ContextModel) {
    var collector = ExampleCollector(model: model, lexicon: lexicon)
    var tokens = TokenBuffer()
    for text in texts where (try? tokenizer.tokenize(text.text.span, into: &tokens)) != nil {
      collector.collect(text, tokens) { form, task, hashes, labels, right in
        let start = features.count
        features.append(contentsOf: hashes)
        examples.append(
          Example(
            task: task, features: start..<features.count, labels: labels, right: right,
            weight: text.weight))
        seen[form, default: [:]][task, default: 0] += 1
      }
    }
  }

  /// Leaves out the features that hardly occur: they teach little and crowd the table.
  private mutating func dropRareFeatures() {
    var counts: [UInt32: Int32] = [:]
    counts.reserveCapacity(1 << 21)
    for example in examples {
      for feature in features[example.features] {
        counts[feature ^ example.task.salt, default: 0] += 1
      }
    }
    var kept: [UInt32] = []
    kept.reserveCapacity(features.count / 2)
    for index in examples.indices {
      let start = kept.count
      let salt = examples[index].task.salt
      for feature in features[examples[index].features]
      where counts[feature ^ salt, default: 0] >= Int32(settings.support) {
        kept.append(feature)
      }
      examples[index].features = start..<kept.count
    }
    features = kept
    distinctFeatures = counts.count { $0.value >= Int32(settings.support) }
  }

  /// How many distinct features are left after the last training.
  public private(set) var distinctFeatures = 0

  // MARK: Fitting

  /// The mean of several fits over differently ordered examples: steadier than any one of them.
  private func fit() -> LinearModel {
    var mean = [Float](repeating: 0, count: 1 << settings.bits)
    for round in 0..<settings.rounds {
      let weights = fit(seed: settings.seed &+ UInt64(round))
      for slot in mean.indices { mean[slot] += weights[slot] / Float(settings.rounds) }
    }
    return quantise(mean)
  }

  private func fit(seed: UInt64) -> [Float] {
    let count = 1 << settings.bits
    let mask = count - 1
    var weights = [Float](repeating: 0, count: count)
    var squares = [Float](repeating: 1, count: count)
    var order = Array(examples.indices)
    var generator = SplitMix64(seed: seed)
    var scores = [Float](repeating: 0, count: 64)
    // The mean of the weights after each pass but the first two is steadier than the last.
    var sums = [Float](repeating: 0, count: count)
    for epoch in 0..<settings.epochs {
      for index in order.indices.reversed() where index > 0 {
        order.swapAt(index, Int(generator.next() % UInt64(index + 1)))
      }
      for number in order {
        let example = examples[number]
        let salt = example.task.salt
        for label in example.labels.indices { scores[label] = 0 }
        for feature in features[example.features] {
          for label in example.labels.indices {
            scores[label] +=
              weights[
                LinearModel.slot(feature ^ salt, example.labels[label], mask: mask)]
          }
        }
        let top = scores[..<example.labels.count].max() ?? 0
        var sum: Float = 0
        for label in example.labels.indices {
          scores[label] = Exponential.value(scores[label] - top)
          sum += scores[label]
        }
        for label in example.labels.indices {
          let gradient =
            (scores[label] / sum - (label == example.right ? 1 : 0)) * example.weight
          if abs(gradient) < 1e-4 { continue }
          for feature in features[example.features] {
            let slot = LinearModel.slot(feature ^ salt, example.labels[label], mask: mask)
            squares[slot] += gradient * gradient
            weights[slot] -= settings.rate * gradient / squares[slot].squareRoot()
          }
        }
      }
      if epoch >= 2 || epoch == settings.epochs - 1 {
        for slot in sums.indices { sums[slot] += weights[slot] }
      }
    }
    let passes = Float(max(1, settings.epochs - 2))
    for slot in sums.indices { sums[slot] /= passes }
    return sums
  }

  /// Weights as small integers, as many as the file has characters for; the few largest are clipped.
  private func quantise(_ weights: [Float]) -> LinearModel {
    let magnitudes = weights.map(abs).sorted()
    let top = max(magnitudes[Int(Double(magnitudes.count) * 0.9995)], 1e-6)
    let largest = Float(LinearModel.largestWeight)
    let scale = top / largest
    return LinearModel(
      weights: weights.map { Int8(max(-largest, min(largest, ($0 / scale).rounded()))) },
      scale: scale)
  }
}
