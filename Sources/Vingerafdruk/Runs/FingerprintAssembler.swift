public import Measures

/// Puts the parts of long documents together again.
public struct FingerprintAssembler {
  private var open: Fingerprint?

  /// Makes an assembler with nothing open.
  public init() {}

  /// Takes the next part; returns the document's fingerprint when it is whole.
  public mutating func add(_ part: Fingerprint, opens: Bool, closes: Bool) -> Fingerprint? {
    var whole = part
    if !opens, let open {
      var observations = open.observations
      observations.append(part.observations)
      whole = Fingerprint(
        document: open.document, observations: observations, options: open.options)
    }
    open = closes ? nil : whole
    return closes ? whole : nil
  }
}
