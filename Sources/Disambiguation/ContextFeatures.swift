/// The observations that decide an ambiguous form, as hashes.
///
/// One list serves training and use.
///
/// All are joined with the form's family, so that each family has weights of its own.
struct ContextFeatures {
  /// What is asked of a position in a sentence.
  struct Question {
    /// The position; tags left of it are decided.
    var position: Int
    /// The hash of the family that the form shares its weights with.
    var family: UInt32
    /// What went before.
    var discourse: Discourse
    /// Whether it matters who was spoken of.
    var needsDiscourse: Bool
  }

  /// The features of the last position asked for.
  private(set) var hashes: [UInt32] = []
  private var family: UInt32 = 0

  /// Collects the features of a position.
  mutating func collect(_ question: Question, _ view: SentenceView) {
    let places = view.places.span
    family = question.family
    hashes.removeAll(keepingCapacity: true)
    hashes.append(addingCapacity: FeatureTemplates.most) { out in
      FeatureTemplates(family: question.family, namesThem: false).apply(question, places, &out)
    }
  }

  /// The templates behind ``hashes`` after ``collect(_:_:)``, in the same order, for explanations.
  static func templates(_ question: Question, _ view: SentenceView) -> [UInt32] {
    let places = view.places.span
    return [UInt32](capacity: FeatureTemplates.most) { out in
      FeatureTemplates(family: question.family, namesThem: true).apply(question, places, &out)
    }
  }

  /// Adds the words around, in any order, for decisions that hang on the whole sentence.
  mutating func collectBag(_ p: Int, _ view: SentenceView) {
    let places = view.places.span
    let end = view.end
    for position in max(SentenceView.margin, p - 10)..<min(end, p + 11) where position != p {
      hashes.append(FeatureHash.mix(80 ^ family, places[position].word))
      if position < p { hashes.append(FeatureHash.mix(81 ^ family, places[position].word)) }
    }
    for position in SentenceView.margin..<end where places[position].shape == 3 {
      hashes.append(FeatureHash.mix(82 ^ family, places[position].word))
    }
  }
}
