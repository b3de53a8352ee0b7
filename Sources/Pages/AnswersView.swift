internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Reports
internal import Tones

/// Many short documents: a row of figures for each, and their texts, folded.
struct AnswersView {
  let page: ReportPage
  let wording: Wording

  /// The sums shown as columns.
  private static let columns = ["ik", "jij", "wij", "hij_zij", "zij_mv", "article"]

  /// The view.
  var html: HTML {
    let rollups = page.lexicon.rollups.filter { Self.columns.contains($0.id) }
    let hasGroups = page.documents.contains { $0.document.group != nil }
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[flag: "grouped"] = hasGroups
    slots[items: "columns"] = rollups.map { rollup in
      var cells = Slots()
      cells["label"] = HTML(text: wording.language(rollup.dutch, rollup.english))
      return cells
    }
    slots[items: "rows"] = page.respondents.map { row($0, rollups, hasGroups) }
    slots[flag: "text"] = page.options.showsText
    if page.options.showsText {
      let view = TextView(wording: wording)
      slots[items: "controls"] = [view.controls(id: "answers-text")]
      slots[items: "answers"] = page.documents.map { document in
        var answer = Slots()
        answer["name"] = HTML(text: document.title)
        answer["group"] = document.document.group.map { HTML(text: $0) }
        answer["tone"] = document.people.first.map { HTML(text: toneName($0)) }
        answer["text"] = view.passages(of: document)
        return answer
      }
    }
    return PageResources.render("answers", slots)
  }

  private func toneName(_ person: PersonResult) -> String {
    person.tones.dominant.map(page.toneName) ?? wording(.none)
  }

  private func row(_ person: PersonResult, _ rollups: [Rollup], _ hasGroups: Bool) -> Slots {
    let fingerprint = person.fingerprint
    var cells = Slots()
    cells["name"] = HTML(text: person.name)
    if hasGroups { cells["group"] = HTML(text: fingerprint.document.group ?? "") }
    cells["words"] = HTML(text: wording.number(fingerprint.counts.words))
    cells[items: "cells"] = rollups.map { rollup in
      let rate = fingerprint.rate(of: rollup)
      var cell = Slots()
      cell["value"] = HTML(
        text: fingerprint.verdict == .tooShort
          ? "(\(wording.number(rate.count)))" : wording.number(rate.value))
      return cell
    }
    cells["tone"] = HTML(text: toneName(person))
    cells["confidence"] = HTML(text: wording.confidence(person.tones.confidence))
    return cells
  }
}
