internal import Counting
public import Disambiguation
public import Documents
public import ICU
public import Lexicons
internal import Measures
internal import Tokens
internal import Tones
public import Vingerafdruk

/// Reads documents and keeps what a page shows of them.
///
/// ```swift
/// var reader = try PageReader(
///   lexicon: .embedded(), context: .embedded(), tones: ToneSources.embedded(), options: .init())
/// try reader.add(.document(Document(input: "brief.txt")))
/// try reader.add(.segment(Segment(text: Array("Wij zien het.".utf8))))
/// let page = try reader.finish()
/// print(page.html)
/// ```
public struct PageReader: ~Copyable {
  private let options: PageOptions
  private var analyzer: Analyzer
  private var tones: ToneReader
  private var marker: TextMarker
  private var recurring: RecurringWords
  private var open: Document?
  private var segments: [Segment] = []
  private var turns: [Turn] = []
  private var documents: [DocumentResult] = []
  private var failures: [ReadFailure] = []

  /// Makes a reader.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(
    lexicon: Lexicon, context: ContextModel?, tones: ToneReader.Tones, options: PageOptions
  ) throws(ICUError) {
    let analyzer = try Analyzer(lexicon: lexicon, context: context)
    let reader = try ToneReader(lexicon: lexicon, context: context, tones: tones)
    self.options = options
    self.analyzer = analyzer
    self.tones = reader
    marker = TextMarker(
      lexicon: lexicon, tones: tones.lexicon, wording: Wording(options.language))
    recurring = RecurringWords(lexicon.categories)
  }

  /// Takes what a reader of files yields.
  ///
  /// - Throws: ``ICUError`` when ICU refuses a text.
  public mutating func add(_ event: DocumentEvent) throws(ICUError) {
    switch event {
    case .document(let document):
      try close()
      open = document
    case .segment(let segment): segments.append(segment)
    case .turn(let turn): turns.append(turn)
    case .failure(let failure):
      try close()
      failures.append(failure)
    }
  }

  /// The page of everything that was read.
  ///
  /// - Throws: ``ICUError`` when ICU refuses a text.
  public mutating func finish() throws(ICUError) -> ReportPage {
    try close()
    return ReportPage(
      documents: documents, failures: failures, lexicon: analyzer.lexicon,
      typology: tones.typology, recurring: recurring, whys: marker.whys, options: options)
  }

  private mutating func close() throws(ICUError) {
    guard let document = open else { return }
    open = nil
    if turns.isEmpty {
      if let result = try text(document) { documents.append(result) }
    } else {
      documents.append(try conversation(document))
    }
    segments.removeAll()
    turns.removeAll()
  }

  private mutating func text(_ document: Document) throws(ICUError) -> DocumentResult? {
    tones.open(document)
    for segment in segments { tones.add(segment) }
    guard let unit = try tones.finish(by: .text).first else { return nil }
    var observations = nothing
    var passages: [Passage] = []
    recurring.begin()
    for segment in segments {
      try analyzer.observe(segment, into: &observations)
      passages += passage(segment, nil, unit.profile.evidence)
    }
    let person = PersonResult(
      name: document.name, role: nil,
      fingerprint: Fingerprint(document: document, observations: observations), tones: unit.profile,
      quotes: Self.quotes(unit), path: [], steps: [], opening: Self.opening(unit.text))
    return DocumentResult(
      document: document, title: document.name, people: [person], conversation: nil, turns: 0,
      passages: passages)
  }

  private mutating func conversation(_ document: Document) throws(ICUError) -> DocumentResult {
    tones.open(document)
    for turn in turns { tones.add(turn) }
    let units = try tones.finish(by: .turn)
    var conversation = Conversation(
      name: document.name, lexicon: analyzer.lexicon, gathering: .all)
    var heard = nothing
    var passages: [Passage] = []
    for (turn, unit) in zip(turns, units) {
      let segment = Segment(text: turn.text)
      if turn.role != .interviewer { recurring.begin() }
      heard.reset()
      try analyzer.observe(segment, isTurn: true, into: &heard)
      conversation.addTurn(of: turn.speaker, heard)
      passages += passage(segment, turn, unit.profile.evidence)
    }
    let respondents = Respondent.all(in: units)
    var people: [PersonResult] = []
    for (index, speaker) in conversation.people.enumerated() {
      let own = turns.filter { $0.speaker == speaker }
      tones.open(document)
      for turn in own { tones.add(turn) }
      guard let unit = try tones.finish(by: .text).first else { continue }
      let path = zip(turns, units).filter { $0.0.speaker == speaker }.map {
        TurnResult(number: $0.0.number, tones: $0.1.profile)
      }
      people.append(
        PersonResult(
          name: speaker, role: own.first?.role,
          fingerprint: Fingerprint(
            document: document, observations: conversation.observations(of: index)),
          tones: unit.profile, quotes: Self.quotes(unit), path: path,
          steps: respondents.first { $0.speaker == speaker }?.path.steps ?? [],
          opening: Self.opening(unit.text)))
    }
    return DocumentResult(
      document: document, title: document.name, people: people, conversation: conversation,
      turns: turns.map(\.number).max() ?? 0, passages: passages)
  }

  private var nothing: Observations {
    Observations(.all, categories: analyzer.lexicon.categories.count)
  }

  /// The segment that the analyzer has just read, marked; nothing when texts are left out.
  private mutating func passage(_ segment: Segment, _ turn: Turn?, _ evidence: [Evidence])
    -> [Passage]
  {
    if turn?.role != .interviewer {
      recurring.add(segment.text, analyzer.tokens, analyzer.matches)
    }
    guard options.showsText else { return [] }
    let html = marker.mark(
      segment.text, analyzer.tokens, analyzer.matches, evidence, offset: segment.offset)
    return [
      Passage(speaker: turn?.speaker, number: turn?.number, start: turn?.start, text: html)
    ]
  }

  private static func quotes(_ unit: ToneReader.Unit) -> [String] {
    unit.profile.evidence.map { String(decoding: unit.text[$0.range], as: UTF8.self) }
  }

  /// The first words of a text, at most 300 bytes, cut between words.
  private static func opening(_ text: [UInt8]) -> String {
    let limit = 300
    guard text.count > limit else { return String(decoding: text, as: UTF8.self) }
    let end = text[..<limit].lastIndex(of: 0x20) ?? limit
    return String(decoding: text[..<end], as: UTF8.self) + " …"
  }
}
