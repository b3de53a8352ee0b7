internal import Counting
internal import Documents
internal import Lexicons
internal import Measures

/// What was read and how: everything that decides the figures.
struct AboutView {
  let page: ReportPage
  let wording: Wording

  /// The view.
  var html: HTML {
    let options = page.options
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[items: "rows"] = page.isFolded ? [] : page.documents.map(row)
    slots[flag: "listed"] = !page.isFolded
    slots[flag: "failed"] = !page.failures.isEmpty
    slots[items: "failures"] = page.failures.map { failure in
      var item = Slots()
      item["line"] = HTML(text: "\(failure)")
      return item
    }
    slots["program"] = HTML(text: "vingerafdruk \(options.program)")
    slots["lexicon"] = HTML(text: page.lexicon.version)
    slots["digest"] = HTML(text: page.lexicon.digest)
    slots["settings"] = HTML(
      text: options.settings.isEmpty
        ? wording(.settingsNone) : options.settings.joined(separator: " "))
    slots["date"] = options.date.map { HTML(text: $0) }
    return PageResources.render("about", slots)
  }

  private func row(_ result: DocumentResult) -> Slots {
    let words = result.people.reduce(0) { $0 + $1.fingerprint.counts.words }
    var cells = Slots()
    cells["name"] = HTML(text: result.title)
    cells["input"] = HTML(text: result.document.input)
    cells["words"] = HTML(text: wording.number(words))
    cells["turns"] = HTML(text: result.isConversation ? wording.number(result.turns) : "–")
    cells["length"] = wording.html(LengthVerdict(words: words).phrase)
    return cells
  }
}
