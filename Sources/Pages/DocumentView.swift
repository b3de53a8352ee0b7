internal import Counting
internal import Documents
internal import Lexicons
internal import Measures
internal import Tones

/// Everything of one document: its speakers one by one, and its text.
struct DocumentView {
  let result: DocumentResult
  /// The number of the document on the page, for ids.
  let number: Int
  let lexicon: Lexicon
  let measures: MeasureTable
  let typology: Typology
  let options: PageOptions
  let wording: Wording

  /// The id of the document's part of the page.
  var id: String { "d\(number)" }

  /// The view.
  var html: HTML {
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["id"] = HTML(text: id)
    slots["name"] = HTML(text: result.title)
    slots["group"] = result.document.group.map { HTML(text: $0) }
    slots[flag: "conversation"] = result.isConversation
    slots["articles"] = ArticleView(people: answering, lexicon: lexicon, wording: wording).html
    slots["matching"] = result.conversation.flatMap {
      MatchingView(conversation: $0, wording: wording).html(heading: 4)
    }
    let people = result.people.enumerated().map { (result: $0.element, index: $0.offset) }
    slots[items: "people"] = people.filter(\.result.hasTones).map { person($0.result, $0.index) }
    slots[items: "askers"] = people.filter { !$0.result.hasTones }.map {
      person($0.result, $0.index)
    }
    slots[flag: "text"] = options.showsText
    if options.showsText {
      let view = TextView(wording: wording)
      slots[items: "controls"] = [view.controls(id: "\(id)-text")]
      slots["passages"] = view.passages(of: result)
    }
    return PageResources.render("document", slots)
  }

  /// Those who do not ask the questions.
  private var answering: [PersonResult] { result.people.filter(\.hasTones) }

  private func person(_ person: PersonResult, _ index: Int) -> Slots {
    let fingerprint = person.fingerprint
    let heading = result.isConversation ? 4 : 3
    var slots = Slots()
    slots["id"] = HTML(text: "\(id)-p\(index + 1)")
    slots["h"] = "\(heading)"
    slots[flag: "named"] = result.isConversation
    slots["speaker"] = HTML(text: person.name)
    slots["role"] = person.role.map {
      wording.html($0 == .interviewer ? .interviewer : .respondent)
    }
    slots["words"] = HTML(text: wording.count(fingerprint.counts.words, .word, .words))
    slots["sentences"] = HTML(
      text: wording.count(fingerprint.counts.sentences, .sentence, .sentences))
    slots["verdict"] = wording.html(fingerprint.verdict.phrase)
    slots["verdictWhy"] = wording.html(fingerprint.verdict.reason)
    slots["verdictMark"] = HTML(text: fingerprint.verdict.rawValue)
    guard fingerprint.counts.words > 0 else {
      slots[flag: "empty"] = true
      return slots
    }
    slots["fingerprint"] =
      FingerprintView(
        fingerprint: fingerprint, name: person.name, lexicon: lexicon, wording: wording
      ).html
    slots["pronouns"] =
      PronounView(fingerprint: fingerprint, name: person.name, lexicon: lexicon, wording: wording)
      .html
    slots["measures"] =
      MeasuresView(
        fingerprint: fingerprint, name: person.name, table: measures, wording: wording
      ).html(heading: heading + 1)
    slots["organisation"] = OrganisationView(fingerprint: fingerprint, wording: wording).html
    guard person.hasTones else { return slots }
    slots["tones"] =
      ToneView(person: person, typology: typology, showsText: options.showsText, wording: wording)
      .html(heading: heading + 1)
    slots["path"] =
      PathView(person: person, turns: result.turns, typology: typology, wording: wording).html
    return slots
  }
}
