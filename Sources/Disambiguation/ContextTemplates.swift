/// What is observed around an ambiguous form.
///
/// One list serves training and use. All observations are joined with the form's family, so that
/// each family has weights of its own.
struct ContextTemplates {
  /// The hash of the family that the form shares its weights with.
  let family: UInt32

  func collectDiscourse(
    _ p: Int, _ view: SentenceView, _ clauses: ClauseScan, _ discourse: Discourse,
    into out: inout OutputSpan<ContextFeature>
  ) {
    // Talk and writing differ in what is likely.
    let speaker = discourse.speaker
    out.append(.init(family, 75, speaker))
    out.append(
      .init(
        family, 76, speaker, UInt32(clauses[p].rightVerb) | UInt32(clauses[p].rightDistance) << 8))
    out.append(.init(family, 77, speaker, view[p - 1].word))
    out.append(.init(family, 78, speaker, UInt32(view[p + 1].wordClass) | view[p + 1].tag << 12))
  }

  func collectPersons(
    _ p: Int, _ clauses: ClauseScan, _ discourse: UInt32,
    into out: inout OutputSpan<ContextFeature>
  ) {
    let verb = UInt32(clauses[p].rightVerb == 0 ? clauses[p].leftVerb : clauses[p].rightVerb)
    out.append(.init(family, 70, discourse & 0xFF))
    out.append(.init(family, 71, discourse & 3, discourse >> 6 & 3, verb))
    out.append(.init(family, 72, discourse >> 2 & 3, discourse >> 8 & 3, verb))
    out.append(.init(family, 73, discourse & 15))
    out.append(.init(family, 74, discourse >> 6))
  }

  func collectWords(
    _ p: Int, _ view: SentenceView, into out: inout OutputSpan<ContextFeature>
  ) {
    let before = view[p - 1].word
    let after = view[p + 1].word
    let second = view[p + 2].word
    let form = view[p].word
    out.append(.init(family, 1, form))
    out.append(.init(family, 2, before))
    out.append(.init(family, 3, after))
    out.append(.init(family, 4, view[p - 2].word))
    out.append(.init(family, 5, second))
    out.append(.init(family, 6, before, after))
    out.append(.init(family, 7, view[p - 2].word, before))
    out.append(.init(family, 8, after, second))
    out.append(.init(family, 9, form, before))
    out.append(.init(family, 10, form, after))
    out.append(.init(family, 11, view[p + 1].ending2, UInt32(view[p + 1].shape)))
    out.append(.init(family, 13, view[p + 2].ending2))
    out.append(.init(family, 14, view[p + 2].ending3))
    let shapes =
      UInt32(view[p - 1].shape) | UInt32(view[p].shape) << 2 | UInt32(view[p + 1].shape) << 4
    let opens: UInt32 = p == SentenceView.margin ? 1 : 0
    out.append(.init(family, 15, shapes, opens))
    if shapes > 0 || view[p - 2].shape > 0 {
      let quoted: UInt32 = isQuote(before) ? 2 : 0
      out.append(.init(family, 18, shapes | UInt32(view[p + 2].shape) << 6, opens | quoted))
      out.append(.init(family, 19, shapes, opens, UInt32(view[p + 1].wordClass)))
      out.append(.init(family, 20, shapes, opens, before))
      let known: UInt32 = (view[p + 1].isKnown ? 1 : 0) | (view[p + 2].isKnown ? 2 : 0)
      out.append(.init(family, 21, shapes, opens | quoted, view[p].isRecurringName ? 4 : known))
      out.append(
        .init(
          family, 25, before, UInt32(view[p - 2].shape) << 4 | UInt32(view[p + 1].shape),
          UInt32(view[p].shape)))
      out.append(.init(family, 24, view[p].isRecurringName ? 1 : 0, opens))
      out.append(
        .init(family, 23, shapes | UInt32(view[p + 2].shape) << 6, known | opens << 2 | quoted << 2)
      )
      out.append(.init(family, 22, shapes, view[p - 1].tag, UInt32(view[p + 1].wordClass)))
    }
    out.append(.init(family, 16, view[p + 3].word))
    out.append(.init(family, 17, before, view[p + 1].ending2))
  }

  private func isQuote(_ word: UInt32) -> Bool {
    // Punctuation is hashed as its first byte | 0x5000: " ' and the curly ones.
    word == 0x5022 || word == 0x5027 || word == 0x50E2 || word == 0x50C2
  }

  func collectTags(
    _ p: Int, _ view: SentenceView, into out: inout OutputSpan<ContextFeature>
  ) {
    let tag1 = view[p - 1].tag
    let tag2 = view[p - 2].tag
    let tag3 = view[p - 3].tag
    let class1 = UInt32(view[p + 1].wordClass) | view[p + 1].tag << 12
    let class2 = UInt32(view[p + 2].wordClass) | view[p + 2].tag << 12
    let class3 = UInt32(view[p + 3].wordClass)
    out.append(.init(family, 30, tag1))
    out.append(.init(family, 31, tag2))
    out.append(.init(family, 32, tag1, tag2))
    out.append(.init(family, 33, class1))
    out.append(.init(family, 34, class2))
    out.append(.init(family, 35, class1, class2))
    out.append(.init(family, 36, class1, class2, class3))
    out.append(.init(family, 37, tag1, class1))
    out.append(.init(family, 38, tag1, class1, class2))
    out.append(.init(family, 39, tag1, tag2, tag3))
    out.append(.init(family, 40, view[p - 1].word, class1))
    out.append(.init(family, 41, tag1, view[p + 1].word))
    out.append(.init(family, 42, class3))
    out.append(.init(family, 44, view[p - 1].word, class1, class2))
  }

  func collectClause(
    _ p: Int, _ view: SentenceView, _ clauses: ClauseScan,
    into out: inout OutputSpan<ContextFeature>
  ) {
    let right = UInt32(clauses[p].rightVerb) | UInt32(clauses[p].rightDistance) << 8
    let left = UInt32(clauses[p].leftVerb) | UInt32(clauses[p].leftDistance) << 8
    let last = UInt32(clauses[p].lastVerb) | UInt32(clauses[p].lastButOneVerb) << 8
    let start = Int(clauses[p].start)
    let place = UInt32(min(3, p - start))
    let boundary = view[max(0, start - 1)].word
    let opener = view[start].word
    let behind = view[min(view.count - 1, Int(clauses[p].end))].word
    out.append(.init(family, 50, right))
    out.append(.init(family, 51, left))
    out.append(.init(family, 52, right, left))
    out.append(.init(family, 53, last))
    out.append(.init(family, 54, right, last, place))
    out.append(.init(family, 55, UInt32(clauses[p].number), UInt32(clauses[p].rightVerb)))
    out.append(.init(family, 56, boundary, place))
    out.append(.init(family, 57, opener, place))
    out.append(.init(family, 58, boundary, right, place))
    out.append(.init(family, 59, view[p - 1].tag, right))
    out.append(.init(family, 60, UInt32(view[p + 1].wordClass), right, last))
    out.append(
      .init(family, 61, view[p - 1].word, UInt32(clauses[p].rightVerb), UInt32(clauses[p].leftVerb))
    )
    out.append(.init(family, 62, behind, last))
    out.append(.init(family, 63, opener, left, right))
    // The noun phrase that may follow: the parts up to its noun, and what stands behind it.
    var q = p + 1
    var phrase: UInt32 = 0
    while q < p + 5, view[q].part & 7 == 2 || view[q].part & 7 == 6 {
      phrase += 1
      q += 1
    }
    let head = UInt32(view[q].part)
    let next = view[q + 1].tag
    out.append(.init(family, 67, phrase, head))
    out.append(.init(family, 68, phrase, head, next))
    out.append(.init(family, 69, head, next, right))
    // Agreement: what stands before the boundary that opens the clause (antecedents).
    out.append(.init(family, 64, view[max(0, start - 2)].tag, place, UInt32(clauses[p].lastVerb)))
    out.append(
      .init(family, 65, view[max(0, start - 2)].tag, UInt32(clauses[p].rightDistance), place))
    out.append(.init(family, 66, UInt32(clauses[p].number), UInt32(clauses[p].leftVerb), place))
  }
}
