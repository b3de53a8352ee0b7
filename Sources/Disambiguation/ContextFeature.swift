/// One observation around an ambiguous form, as a hash.
struct ContextFeature {
  /// Where its weights are.
  let hash: UInt32
  /// Which of the observations it is, for explanations.
  let template: UInt32

  /// Joins a template and what it sees with a family of forms.
  @inline(__always)
  init(_ family: UInt32, _ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    hash = FeatureHash.mix(template ^ family, a, b, c)
    self.template = template
  }
}
