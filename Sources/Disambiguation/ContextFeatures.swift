/// The observations that decide an ambiguous form, as hashes.
///
/// One list serves training and use.
///
/// All are joined with the form's family, so that each family has weights of its own.
struct ContextFeatures {
  /// The features of the last position asked for.
  private(set) var hashes: [UInt32] = []

  /// The templates behind ``hashes``, in the same order; kept only when asked for.
  private(set) var templates: [UInt32] = []
  /// Whether to keep ``templates``, for explanations.
  var keepsTemplates = false

  private var family: UInt32 = 0

  @inline(__always)
  private mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    hashes.append(FeatureHash.mix(template ^ family, a, b, c))
    if keepsTemplates { templates.append(template) }
  }

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
    self.family = family
    hashes.removeAll(keepingCapacity: true)
    templates.removeAll(keepingCapacity: true)
    collectWords(p, view)
    collectTags(p, view)
    collectClause(p, view, clauses)
    // Talk and writing differ in what is likely.
    let speaker = discourse.speaker
    add(75, speaker)
    add(76, speaker, UInt32(clauses.rightVerb[p]) | UInt32(clauses.rightDistance[p]) << 8)
    add(77, speaker, view.word[p - 1])
    add(78, speaker, UInt32(view.wordClass[p + 1]) | view.tag[p + 1] << 12)
    if needsDiscourse {
      let discourse = discourse.code
      let verb = UInt32(clauses.rightVerb[p] == 0 ? clauses.leftVerb[p] : clauses.rightVerb[p])
      add(70, discourse & 0xFF)
      add(71, discourse & 3, discourse >> 6 & 3, verb)
      add(72, discourse >> 2 & 3, discourse >> 8 & 3, verb)
      add(73, discourse & 15)
      add(74, discourse >> 6)
    }
  }

  private mutating func collectWords(_ p: Int, _ view: SentenceView) {
    let before = view.word[p - 1]
    let after = view.word[p + 1]
    let second = view.word[p + 2]
    let form = view.word[p]
    add(1, form)
    add(2, before)
    add(3, after)
    add(4, view.word[p - 2])
    add(5, second)
    add(6, before, after)
    add(7, view.word[p - 2], before)
    add(8, after, second)
    add(9, form, before)
    add(10, form, after)
    add(11, view.ending2[p + 1], UInt32(view.shape[p + 1]))
    add(13, view.ending2[p + 2])
    add(14, view.ending3[p + 2])
    let shapes =
      UInt32(view.shape[p - 1]) | UInt32(view.shape[p]) << 2 | UInt32(view.shape[p + 1]) << 4
    let opens: UInt32 = p == SentenceView.margin ? 1 : 0
    add(15, shapes, opens)
    if shapes > 0 || view.shape[p - 2] > 0 {
      let quoted: UInt32 = isQuote(before) ? 2 : 0
      add(18, shapes | UInt32(view.shape[p + 2]) << 6, opens | quoted)
      add(19, shapes, opens, UInt32(view.wordClass[p + 1]))
      add(20, shapes, opens, before)
      let known: UInt32 = (view.isKnown[p + 1] ? 1 : 0) | (view.isKnown[p + 2] ? 2 : 0)
      add(21, shapes, opens | quoted, view.isRecurringName[p] ? 4 : known)
      add(
        25, before, UInt32(view.shape[p - 2]) << 4 | UInt32(view.shape[p + 1]),
        UInt32(view.shape[p]))
      add(24, view.isRecurringName[p] ? 1 : 0, opens)
      add(23, shapes | UInt32(view.shape[p + 2]) << 6, known | opens << 2 | quoted << 2)
      add(22, shapes, view.tag[p - 1], UInt32(view.wordClass[p + 1]))
    }
    add(16, view.word[p + 3])
    add(17, before, view.ending2[p + 1])
  }

  private func isQuote(_ word: UInt32) -> Bool {
    // Punctuation is hashed as its first byte | 0x5000: " ' and the curly ones.
    word == 0x5022 || word == 0x5027 || word == 0x50E2 || word == 0x50C2
  }

  private mutating func collectTags(_ p: Int, _ view: SentenceView) {
    let tag1 = view.tag[p - 1]
    let tag2 = view.tag[p - 2]
    let tag3 = view.tag[p - 3]
    let class1 = UInt32(view.wordClass[p + 1]) | view.tag[p + 1] << 12
    let class2 = UInt32(view.wordClass[p + 2]) | view.tag[p + 2] << 12
    let class3 = UInt32(view.wordClass[p + 3])
    add(30, tag1)
    add(31, tag2)
    add(32, tag1, tag2)
    add(33, class1)
    add(34, class2)
    add(35, class1, class2)
    add(36, class1, class2, class3)
    add(37, tag1, class1)
    add(38, tag1, class1, class2)
    add(39, tag1, tag2, tag3)
    add(40, view.word[p - 1], class1)
    add(41, tag1, view.word[p + 1])
    add(42, class3)
    add(44, view.word[p - 1], class1, class2)
  }

  private mutating func collectClause(_ p: Int, _ view: SentenceView, _ clauses: ClauseScan) {
    let right = UInt32(clauses.rightVerb[p]) | UInt32(clauses.rightDistance[p]) << 8
    let left = UInt32(clauses.leftVerb[p]) | UInt32(clauses.leftDistance[p]) << 8
    let last = UInt32(clauses.lastVerb[p]) | UInt32(clauses.lastButOneVerb[p]) << 8
    let start = Int(clauses.start[p])
    let place = UInt32(min(3, p - start))
    let boundary = view.word[max(0, start - 1)]
    let opener = view.word[start]
    let behind = view.word[min(view.token.count - 1, Int(clauses.end[p]))]
    add(50, right)
    add(51, left)
    add(52, right, left)
    add(53, last)
    add(54, right, last, place)
    add(55, UInt32(clauses.number[p]), UInt32(clauses.rightVerb[p]))
    add(56, boundary, place)
    add(57, opener, place)
    add(58, boundary, right, place)
    add(59, view.tag[p - 1], right)
    add(60, UInt32(view.wordClass[p + 1]), right, last)
    add(61, view.word[p - 1], UInt32(clauses.rightVerb[p]), UInt32(clauses.leftVerb[p]))
    add(62, behind, last)
    add(63, opener, left, right)
    // The noun phrase that may follow: the parts up to its noun, and what stands behind it.
    var q = p + 1
    var phrase: UInt32 = 0
    while q < p + 5, view.part[q] & 7 == 2 || view.part[q] & 7 == 6 {
      phrase += 1
      q += 1
    }
    let head = UInt32(view.part[q])
    let next = view.tag[q + 1]
    add(67, phrase, head)
    add(68, phrase, head, next)
    add(69, head, next, right)
    // Agreement: what stands before the boundary that opens the clause (antecedents).
    add(64, view.tag[max(0, start - 2)], place, UInt32(clauses.lastVerb[p]))
    add(65, view.tag[max(0, start - 2)], UInt32(clauses.rightDistance[p]), place)
    add(66, UInt32(clauses.number[p]), UInt32(clauses.leftVerb[p]), place)
  }

  /// Adds the words around, in any order, for decisions that hang on the whole sentence.
  mutating func collectBag(_ p: Int, _ view: SentenceView) {
    for position in max(SentenceView.margin, p - 10)..<min(view.end, p + 11) where position != p {
      add(80, view.word[position])
      if position < p { add(81, view.word[position]) }
    }
    for position in SentenceView.margin..<view.end where view.shape[position] == 3 {
      add(82, view.word[position])
    }
  }
}
