/// A separable verb in its parts, as in a main clause: *neem … mee*.
public struct SeparatedVerb: Hashable, Sendable {
  /// The particle, *mee*.
  public let particle: String
  /// The finite forms of the base verb, which stand apart from it, such as *neem*, *nam*.
  public let forms: [InflectedForm]
}
