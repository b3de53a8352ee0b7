/// What a comparison left out, and what it put together: nothing happens in silence.
public struct ComparisonRemainder: Sendable, Equatable {
  /// By group: how many texts were too short.
  public var tooShort: [String: Int] = [:]
  /// How many texts belong to no group.
  public var withoutGroup = 0
  /// How many texts were put together with another of the same respondent.
  public var joined = 0
  /// How many speakers were left out since they interview.
  public var interviewers = 0

  /// Nothing left out.
  public init() {}
}
