public import Disambiguation
internal import Documents
public import ICU
public import Lexicons
internal import Measures
internal import Reports
internal import Tones
public import Vingerafdruk

/// One page that shows what was found in texts and conversations; ``PageReader`` makes it.
///
/// ``html`` is a whole document in one file, which needs nothing from outside. ``views`` is its
/// content alone, to stand in a page of one's own beside ``PageResources/styles`` and
/// ``PageResources/script``. Equal input gives equal bytes.
///
/// All text is escaped. The page allows no script but its own: even text that escaping let through
/// could not run.
public struct ReportPage: Sendable {
  let documents: [DocumentResult]
  let failures: [ReadFailure]
  let lexicon: Lexicon
  let measures: MeasureTable
  let typology: Typology
  let recurring: RecurringWords
  let whys: WhyTable
  let options: PageOptions

  /// Whether there are so many documents that they are shown as a table of answers.
  var isFolded: Bool { documents.count > options.unfoldedDocuments }

  /// Everyone but those who ask the questions.
  var respondents: [PersonResult] { documents.flatMap(\.people).filter(\.hasTones) }

  /// The name of a person: with the document's where speakers of several are on the page.
  func label(_ person: PersonResult) -> String {
    guard documents.count > 1,
      let document = documents.first(where: { $0.document == person.fingerprint.document }),
      document.isConversation
    else { return person.name }
    return "\(person.name) (\(document.title))"
  }

  private static func titled(_ documents: [DocumentResult]) -> [DocumentResult] {
    let titles = DocumentTitles(documents.map(\.document))
    return documents.map { document in
      var document = document
      document.title = titles.title(of: document.document)
      if !document.isConversation {
        for index in document.people.indices { document.people[index].name = document.title }
      }
      return document
    }
  }

  /// Whether there are enough answers to speak of them together, rather than one by one.
  private var isGroup: Bool {
    respondents.count >= Self.smallestGroup || documents.contains { $0.document.group != nil }
  }

  /// Fewer people are a few people, no distribution.
  private static let smallestGroup = 5

  private var wording: Wording { Wording(options.language) }

  /// What people see of a tone.
  func toneName(_ tone: Int) -> String {
    options.language(typology.tones[tone].dutch, typology.tones[tone].english)
  }

  /// The page of one text: an answer, a letter, an interview without speakers.
  ///
  /// ```swift
  /// let page = try ReportPage(
  ///   of: "Ik luister eerst.", lexicon: .embedded(), context: .embedded(),
  ///   tones: ToneSources.embedded(), options: .init())
  /// print(page.views)
  /// ```
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public init(
    of text: String, name: String = "tekst", lexicon: Lexicon, context: ContextModel?,
    tones: ToneReader.Tones, options: PageOptions
  ) throws(ICUError) {
    var reader = try PageReader(
      lexicon: lexicon, context: context, tones: tones, options: options)
    try reader.add(.document(Document(input: name)))
    try reader.add(.segment(Segment(text: Array(text.utf8))))
    self = try reader.finish()
  }

  init(
    documents: [DocumentResult], failures: [ReadFailure], lexicon: Lexicon, typology: Typology,
    recurring: RecurringWords, whys: WhyTable, options: PageOptions
  ) {
    self.documents = Self.titled(documents)
    self.failures = failures
    self.lexicon = lexicon
    measures = MeasureTable(lexicon)
    self.typology = typology
    self.recurring = recurring
    self.whys = whys
    self.options = options
  }

  /// The whole page: one self-contained HTML file.
  public var html: String {
    var slots = Slots()
    let wording = wording
    let title = options.title ?? wording(.title)
    slots.setPhrases(PhraseSlots(wording: wording))
    slots["language"] = HTML(text: options.language.rawValue)
    slots["title"] = HTML(text: title)
    slots["styles"] = HTML(trusted: PageResources.styles)
    slots["script"] = HTML(trusted: PageResources.script)
    slots["scriptHash"] = HTML(trusted: PageResources.scriptHash)
    slots[items: "links"] = links.map { link in
      var item = Slots()
      item["id"] = HTML(text: link.id)
      item["label"] = HTML(text: link.label)
      return item
    }
    slots["views"] = content
    slots["about"] = AboutView(page: self, wording: wording).html
    return PageResources.render("page", slots).markup
  }

  /// The summary and the views of all documents, without head, title and navigation; headings start
  /// at the second level.
  public var views: String { content.markup }

  private var content: HTML {
    let wording = wording
    var slots = Slots()
    slots.setPhrases(PhraseSlots(wording: wording))
    slots[items: "summary"] = SummaryView(page: self, wording: wording).sentences.map { line in
      var item = Slots()
      item["line"] = line
      return item
    }
    if isGroup { slots["group"] = GroupView(page: self, wording: wording).html }
    slots["comparison"] = ComparisonView(page: self, wording: wording).html
    if isFolded {
      slots["answers"] = AnswersView(page: self, wording: wording).html
    } else {
      slots["documents"] = documents.enumerated().map { view($0.element, $0.offset).html }.joined()
    }
    slots["whys"] = whys.json
    return PageResources.render("views", slots)
  }

  private func view(_ document: DocumentResult, _ index: Int) -> DocumentView {
    DocumentView(
      result: document, number: index + 1, lexicon: lexicon, measures: measures,
      typology: typology, options: options, wording: wording)
  }

  private var links: [(id: String, label: String)] {
    let wording = wording
    var links = [(id: "summary", label: wording(.summary))]
    if isGroup { links.append(("group", wording(isFolded ? .all : .allTexts))) }
    if let title = ComparisonView(page: self, wording: wording).title {
      links.append(("comparison", wording(title)))
    }
    if isFolded {
      links.append(("answers", wording(.answers)))
    } else {
      links += documents.enumerated().map {
        (view($0.element, $0.offset).id, $0.element.title)
      }
    }
    return links + [("about", wording(.about))]
  }
}
