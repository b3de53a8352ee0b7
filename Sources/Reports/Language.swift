/// The language of what people read; keys and column names are the same in both.
public enum Language: String, Sendable, CaseIterable {
  case nl, en

  /// The Dutch or the English wording.
  public func callAsFunction(_ dutch: String, _ english: String) -> String {
    self == .nl ? dutch : english
  }
}
