/// One observation that spoke for a decision, and how strongly.
public struct DecisionReason: Sendable, Equatable {
  /// What was looked at.
  public let observation: Observation
  /// How much it favours the decision over the runner-up, in natural-log odds.
  public let weight: Float

  /// The parts of the context that the model looks at.
  public enum Observation: Sendable, CaseIterable {
    /// The form itself.
    case form
    /// The words right before and behind.
    case wordBefore, wordBehind, wordsAround
    /// Word classes and decisions before, classes behind.
    case classBefore, classBehind, classesAround
    /// Capitals and names.
    case capitals
    /// Where the finite verb stands, and how the clause opens and ends.
    case clause
    /// Who was spoken of before.
    case discourse
    /// Other words in the sentence.
    case sentence

    init(template: UInt32) {
      switch template {
      case 1: self = .form
      case 2, 4, 7, 9: self = .wordBefore
      case 3, 5, 8, 10...14, 16: self = .wordBehind
      case 6, 17: self = .wordsAround
      case 15, 18...25: self = .capitals
      case 30...32, 39: self = .classBefore
      case 33...36, 42: self = .classBehind
      case 37...49: self = .classesAround
      case 50...69: self = .clause
      case 70...79: self = .discourse
      default: self = .sentence
      }
    }
  }

  /// The three kinds of observation that favoured a decision most, strongest first.
  ///
  /// - Parameters:
  ///   - features: what was observed.
  ///   - templates: the templates behind it, in the same order.
  ///   - labels: what could be decided.
  ///   - chosen: the place of the decision in `labels`.
  ///   - scores: the scores of `labels`.
  ///   - model: the weights.
  static func strongest(
    _ features: [UInt32], _ templates: [UInt32], _ labels: [UInt8], chosen: Int,
    _ scores: [Int32], _ model: LinearModel
  ) -> [DecisionReason] {
    guard labels.count > 1 else { return [] }
    let others = labels.indices.filter { $0 != chosen }
    let rival = others.max { scores[$0] < scores[$1] } ?? others[0]
    var sums: [Observation: Int] = [:]
    for (feature, template) in zip(features, templates) {
      let row = feature ^ ContextTask.category.salt
      let gain =
        Int(model.weights[LinearModel.slot(row, Int(labels[chosen]), mask: model.mask)])
        - Int(model.weights[LinearModel.slot(row, Int(labels[rival]), mask: model.mask)])
      sums[Observation(template: template), default: 0] += gain
    }
    return Observation.allCases.filter { sums[$0, default: 0] > 0 }
      .sorted { sums[$0, default: 0] > sums[$1, default: 0] }.prefix(3)
      .map { DecisionReason(observation: $0, weight: Float(sums[$0, default: 0]) * model.scale) }
  }
}
