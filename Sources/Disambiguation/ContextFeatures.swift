/// The observations that decide an ambiguous form, as hashes (``ContextTemplates``).
struct ContextFeatures {
  /// The features of the last position asked for.
  private(set) var features: [ContextFeature] = []

  /// The hashes of ``features``.
  var hashes: [UInt32] { features.map(\.hash) }

  private var family: UInt32 = 0

  /// More than there are templates.
  private static let capacity = 128

  /// Collects the features of position `p`.
  ///
  /// - Parameters:
  ///   - family: the hash of the family that the form shares its weights with.
  ///   - view: the sentence; tags left of `p` are decided.
  ///   - clauses: its clauses.
  ///   - discourse: what went before.
  ///   - needsDiscourse: whether it matters who was spoken of.
  mutating func collect(
    _ p: Int, family: UInt32, view: SentenceView, clauses: ClauseScan, discourse: Discourse,
    needsDiscourse: Bool
  ) {
    features.removeAll(keepingCapacity: true)
    self.family = family
    let templates = ContextTemplates(family: family)
    features.append(addingCapacity: Self.capacity) { out in
      templates.collectWords(p, view, into: &out)
      templates.collectTags(p, view, into: &out)
      templates.collectClause(p, view, clauses, into: &out)
      templates.collectDiscourse(p, view, clauses, discourse, into: &out)
      if needsDiscourse { templates.collectPersons(p, clauses, discourse.code, into: &out) }
    }
  }

  /// Adds the words around, in any order, for decisions that hang on the whole sentence.
  mutating func collectBag(_ p: Int, _ view: SentenceView) {
    for position in max(SentenceView.margin, p - 10)..<min(view.end, p + 11) where position != p {
      features.append(.init(family, 80, view[position].word))
      if position < p { features.append(.init(family, 81, view[position].word)) }
    }
    for position in SentenceView.margin..<view.end where view[position].shape == 3 {
      features.append(.init(family, 82, view[position].word))
    }
  }
}
