/// What the model decides of a form: its category, and uses beside it.
enum ContextTask: UInt32, CaseIterable, Sendable {
  case category, generic, reflexive, expletive

  /// Parts the weights of the tasks.
  var salt: UInt32 { rawValue &* 0x9e37_79b9 }
}
