/// The templates of ``ContextFeatures``: each joins some of what stands around a position.
struct FeatureTemplates {
  let family: UInt32
  /// Whether the templates themselves are written instead of their features; a constant wherever it
  /// is used, so that the loop over a text has no trace of it.
  let namesThem: Bool

  /// More features than any position has.
  static let most = 96

  @inline(__always)
  private func add(
    _ out: inout OutputSpan<UInt32>, _ template: UInt32, _ a: UInt32, _ b: UInt32 = 0,
    _ c: UInt32 = 0
  ) {
    out.append(namesThem ? template : FeatureHash.mix(template ^ family, a, b, c))
  }

  /// Writes the features of a position.
  @inline(__always)
  func apply(
    _ question: ContextFeatures.Question, _ places: Span<Place>, _ out: inout OutputSpan<UInt32>
  ) {
    let p = question.position
    collectWords(p, places, &out)
    collectTags(p, places, &out)
    collectClause(p, places, &out)
    // Talk and writing differ in what is likely.
    let speaker = question.discourse.speaker
    add(&out, 75, speaker)
    add(&out, 76, speaker, UInt32(places[p].rightVerb) | UInt32(places[p].rightDistance) << 8)
    add(&out, 77, speaker, places[p - 1].word)
    add(&out, 78, speaker, UInt32(places[p + 1].wordClass) | places[p + 1].tag << 12)
    if question.needsDiscourse {
      let discourse = question.discourse.code
      let verb = UInt32(places[p].rightVerb == 0 ? places[p].leftVerb : places[p].rightVerb)
      add(&out, 70, discourse & 0xFF)
      add(&out, 71, discourse & 3, discourse >> 6 & 3, verb)
      add(&out, 72, discourse >> 2 & 3, discourse >> 8 & 3, verb)
      add(&out, 73, discourse & 15)
      add(&out, 74, discourse >> 6)
    }
  }

  @inline(__always)
  private func collectWords(_ p: Int, _ places: Span<Place>, _ out: inout OutputSpan<UInt32>) {
    let before = places[p - 1].word
    let after = places[p + 1].word
    let second = places[p + 2].word
    let form = places[p].word
    add(&out, 1, form)
    add(&out, 2, before)
    add(&out, 3, after)
    add(&out, 4, places[p - 2].word)
    add(&out, 5, second)
    add(&out, 6, before, after)
    add(&out, 7, places[p - 2].word, before)
    add(&out, 8, after, second)
    add(&out, 9, form, before)
    add(&out, 10, form, after)
    add(&out, 11, places[p + 1].ending2, UInt32(places[p + 1].shape))
    add(&out, 13, places[p + 2].ending2)
    add(&out, 14, places[p + 2].ending3)
    let shapes =
      UInt32(places[p - 1].shape) | UInt32(places[p].shape) << 2 | UInt32(places[p + 1].shape) << 4
    let opens: UInt32 = p == SentenceView.margin ? 1 : 0
    add(&out, 15, shapes, opens)
    if shapes > 0 || places[p - 2].shape > 0 {
      let quoted: UInt32 = isQuote(before) ? 2 : 0
      add(&out, 18, shapes | UInt32(places[p + 2].shape) << 6, opens | quoted)
      add(&out, 19, shapes, opens, UInt32(places[p + 1].wordClass))
      add(&out, 20, shapes, opens, before)
      let known: UInt32 = (places[p + 1].isKnown ? 1 : 0) | (places[p + 2].isKnown ? 2 : 0)
      add(&out, 21, shapes, opens | quoted, places[p].isRecurringName ? 4 : known)
      add(
        &out, 25, before, UInt32(places[p - 2].shape) << 4 | UInt32(places[p + 1].shape),
        UInt32(places[p].shape))
      add(&out, 24, places[p].isRecurringName ? 1 : 0, opens)
      add(&out, 23, shapes | UInt32(places[p + 2].shape) << 6, known | opens << 2 | quoted << 2)
      add(&out, 22, shapes, places[p - 1].tag, UInt32(places[p + 1].wordClass))
    }
    add(&out, 16, places[p + 3].word)
    add(&out, 17, before, places[p + 1].ending2)
  }

  private func isQuote(_ word: UInt32) -> Bool {
    // Punctuation is hashed as its first byte | 0x5000: " ' and the curly ones.
    word == 0x5022 || word == 0x5027 || word == 0x50E2 || word == 0x50C2
  }

  @inline(__always)
  private func collectTags(_ p: Int, _ places: Span<Place>, _ out: inout OutputSpan<UInt32>) {
    let tag1 = places[p - 1].tag
    let tag2 = places[p - 2].tag
    let tag3 = places[p - 3].tag
    let class1 = UInt32(places[p + 1].wordClass) | places[p + 1].tag << 12
    let class2 = UInt32(places[p + 2].wordClass) | places[p + 2].tag << 12
    let class3 = UInt32(places[p + 3].wordClass)
    add(&out, 30, tag1)
    add(&out, 31, tag2)
    add(&out, 32, tag1, tag2)
    add(&out, 33, class1)
    add(&out, 34, class2)
    add(&out, 35, class1, class2)
    add(&out, 36, class1, class2, class3)
    add(&out, 37, tag1, class1)
    add(&out, 38, tag1, class1, class2)
    add(&out, 39, tag1, tag2, tag3)
    add(&out, 40, places[p - 1].word, class1)
    add(&out, 41, tag1, places[p + 1].word)
    add(&out, 42, class3)
    add(&out, 44, places[p - 1].word, class1, class2)
  }

  @inline(__always)
  private func collectClause(_ p: Int, _ places: Span<Place>, _ out: inout OutputSpan<UInt32>) {
    let right = UInt32(places[p].rightVerb) | UInt32(places[p].rightDistance) << 8
    let left = UInt32(places[p].leftVerb) | UInt32(places[p].leftDistance) << 8
    let last = UInt32(places[p].lastVerb) | UInt32(places[p].lastButOneVerb) << 8
    let start = Int(places[p].clauseStart)
    let place = UInt32(min(3, p - start))
    let boundary = places[max(0, start - 1)].word
    let opener = places[start].word
    let behind = places[min(places.count - 1, Int(places[p].clauseEnd))].word
    add(&out, 50, right)
    add(&out, 51, left)
    add(&out, 52, right, left)
    add(&out, 53, last)
    add(&out, 54, right, last, place)
    add(&out, 55, UInt32(places[p].number), UInt32(places[p].rightVerb))
    add(&out, 56, boundary, place)
    add(&out, 57, opener, place)
    add(&out, 58, boundary, right, place)
    add(&out, 59, places[p - 1].tag, right)
    add(&out, 60, UInt32(places[p + 1].wordClass), right, last)
    add(&out, 61, places[p - 1].word, UInt32(places[p].rightVerb), UInt32(places[p].leftVerb))
    add(&out, 62, behind, last)
    add(&out, 63, opener, left, right)
    // The noun phrase that may follow: the parts up to its noun, and what stands behind it.
    var q = p + 1
    var phrase: UInt32 = 0
    while q < p + 5, places[q].part & 7 == 2 || places[q].part & 7 == 6 {
      phrase += 1
      q += 1
    }
    let head = UInt32(places[q].part)
    let next = places[q + 1].tag
    add(&out, 67, phrase, head)
    add(&out, 68, phrase, head, next)
    add(&out, 69, head, next, right)
    // Agreement: what stands before the boundary that opens the clause (antecedents).
    add(&out, 64, places[max(0, start - 2)].tag, place, UInt32(places[p].lastVerb))
    add(&out, 65, places[max(0, start - 2)].tag, UInt32(places[p].rightDistance), place)
    add(&out, 66, UInt32(places[p].number), UInt32(places[p].leftVerb), place)
  }
}
