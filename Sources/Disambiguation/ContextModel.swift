/// The trained model of context: word classes, weights, and the forms that it decides.
public struct ContextModel: Sendable {
  /// What the header says: corpus, licence, seed, scores.
  public internal(set) var header: [(key: String, value: String)] = []
  /// Classes of forms and endings.
  var classes = WordClassLexicon()
  /// The weights of all tasks.
  var linear = LinearModel(weights: [0], scale: 1)
  /// The dotted ids of the labels of the category task; a label is an index into them.
  var labels: [String] = []
  /// The forms that were trained, with the tasks that apply to each, as bits by ``ContextTask``.
  var tasksOfForm: [(form: String, tasks: UInt32)] = []

  /// Makes an empty model.
  init() {}
}

extension ContextModel {
  /// How many forms the model decides.
  public var decidedForms: Int { tasksOfForm.count }
}
