internal import Counting
internal import Lexicons
internal import Measures
internal import Tones

/// The page in a few sentences, which say what the figures say and no more.
struct SummaryView {
  let page: ReportPage
  let wording: Wording

  /// The sentences.
  var sentences: [HTML] {
    var sentences = [read]
    if !page.failures.isEmpty {
      sentences.append(
        wording.html(.sumFailed, ["n": wording.number(page.failures.count)]))
    }
    if page.isFolded {
      sentences += groupSentences
    } else {
      sentences += page.respondents.map(sentence)
    }
    return sentences
  }

  private var read: HTML {
    let conversations = page.documents.count(where: \.isConversation)
    let texts = page.documents.count - conversations
    var what: [String] = []
    if conversations > 0 {
      what.append(wording.count(conversations, .conversation, .conversations))
    }
    if texts > 0 || what.isEmpty {
      what.append(
        page.isFolded
          ? wording.count(texts, .answer, .answersWord) : wording.count(texts, .text, .texts))
    }
    let words = page.documents.flatMap(\.people).reduce(0) { $0 + $1.fingerprint.counts.words }
    return wording.html(
      .sumRead,
      ["what": wording.list(what), "words": wording.count(words, .word, .words)])
  }

  private func sentence(_ person: PersonResult) -> HTML {
    guard person.fingerprint.verdict != .tooShort else {
      return wording.html(
        .sumShort,
        [
          "name": page.label(person),
          "words": wording.count(person.fingerprint.counts.words, .word, .words),
        ])
    }
    let parts = [pronouns(person), articles(person), tone(person)].compactMap(\.self)
    return "<strong>\(page.label(person))</strong> \(parts.joined(separator: "; "))."
  }

  /// Who is referred to most; only where the intervals do not overlap is anyone called most.
  private func pronouns(_ person: PersonResult) -> String {
    let parts = PronounView(
      fingerprint: person.fingerprint, name: person.name, lexicon: page.lexicon, wording: wording
    ).parts.sorted { $0.count > $1.count }
    let total = parts.reduce(0) { $0 + $1.count }
    guard total >= 20, let first = parts.first else {
      return wording(
        .sumPronounsFew, ["total": wording.count(total, .reference, .references)])
    }
    let floor = Interval.wilson(count: first.count, of: total).low
    let near = parts.filter { Interval.wilson(count: $0.count, of: total).high >= floor }
    let names = near.map { wording(PronounView.phrase($0.group)) }
    guard near.count > 1 else {
      return wording(
        .sumPronounsClear,
        [
          "first": names.first ?? "", "count": wording.number(first.count),
          "total": wording.number(total),
        ])
    }
    return wording(.sumPronounsOpen, ["list": names.joined(separator: " · ")])
  }

  private func articles(_ person: PersonResult) -> String? {
    ArticleView.rate(person.fingerprint, page.lexicon).map { rate in
      wording(
        .sumArticles,
        ["rate": wording.number(rate.value), "interval": wording.interval(rate.interval)])
    }
  }

  private func tone(_ person: PersonResult) -> String {
    if let common = person.commonestTones {
      let often = wording(
        .sumToneTurns,
        [
          "tone": wording.list(common.tones.map(page.toneName)),
          "count": wording.number(common.turns),
          "turns": wording.count(person.tonedTurns.count, .turn, .turns),
        ])
      guard person.steps.count > 1 else { return often }
      let steps = person.steps.map { page.toneName($0.tone) }.joined(separator: " → ")
      return often + "; " + wording(.sumToneSteps, ["steps": steps])
    }
    guard let dominant = person.tones.dominant else { return wording(.sumToneNone) }
    let places = person.tones.evidence.count { $0.polarity.counts && $0.tone == dominant }
    return wording(
      person.tones.confidence < ToneView.sure ? .sumToneUnsure : .sumTone,
      [
        "tone": page.toneName(dominant),
        "confidence": wording.confidence(person.tones.confidence),
        "places": wording.count(places, .place, .places),
      ])
  }

  private var groupSentences: [HTML] {
    let people = page.respondents
    let all = wording.count(people.count, .answer, .answersWord)
    var sentences: [HTML] = []
    let short = people.count { $0.fingerprint.verdict == .tooShort }
    if short > 0 {
      sentences.append(
        wording.html(.sumGroupShort, ["n": wording.number(short), "all": all]))
    }
    let toned = people.compactMap(\.tones.dominant)
    let counts = page.typology.tones.indices.map { tone in toned.count { $0 == tone } }
    guard let most = counts.max(), most > 0 else {
      return sentences + [wording.html(.sumGroupNone, ["all": all])]
    }
    let strongest = counts.indices.filter { counts[$0] == most }.map(page.toneName)
    sentences.append(
      wording.html(
        .sumGroupTones,
        [
          "n": wording.number(toned.count), "all": all,
          "tone": wording.list(strongest), "count": wording.number(most),
        ]))
    return sentences
  }
}
