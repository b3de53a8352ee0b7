/// A named quantity with its formula, citation and unit.
public struct Measure: Sendable {
  /// The key used in output.
  public let id: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
  /// The unit.
  public let unit: String
  /// The formula, from the columns of the same row.
  public let formula: String
  /// On whose authority.
  public let source: String
  /// How many decimals are shown.
  public let decimals: Int
  let kind: Kind

  /// How a measure is computed.
  enum Kind: Sendable {
    /// A share of counts, times a number.
    case share(_ part: [Int], of: [Int], scale: Double)
    /// Anything else from counts; nil where it has no value.
    case value(@Sendable (Tally) -> Double?)
    /// From the order of words or from counts that blocks do not have; no interval.
    case text(@Sendable (Observations, MeasureOptions) -> Double?)
  }

  /// The value for a text; nil where it has none.
  public func value(of fingerprint: Fingerprint) -> Double? {
    switch kind {
    case .share(let part, let whole, let scale):
      let all = fingerprint.tally.sum(whole)
      return all == 0 ? nil : scale * Double(fingerprint.tally.sum(part)) / Double(all)
    case .value(let compute): return compute(fingerprint.tally)
    case .text(let compute): return compute(fingerprint.observations, fingerprint.options)
    }
  }

  /// The 95 % interval around it; nil where there is none.
  public func interval(of fingerprint: Fingerprint) -> Interval? {
    guard fingerprint.verdict != .tooShort else { return nil }
    switch kind {
    case .share(let part, let whole, let scale):
      return Interval.share(part, of: whole, in: fingerprint.tally, fingerprint.resamples)?
        .scaled(by: scale)
    case .value(let compute):
      return compute(fingerprint.tally).flatMap {
        Interval.around($0, fingerprint.resamples, compute)
      }
    case .text: return nil
    }
  }

  /// Whether it can have an interval.
  public var hasInterval: Bool {
    if case .text = kind { false } else { true }
  }

  /// How many it counts, for a share.
  public func count(of fingerprint: Fingerprint) -> Int? {
    guard case .share(let part, _, _) = kind else { return nil }
    return fingerprint.tally.sum(part)
  }
}
