public import Disambiguation
public import Documents
public import ICU
public import Lexicons
internal import Tokens
public import Tones

/// Classifies documents one after the other: open, add segments, finish.
public struct ToneReader: ~Copyable {
  /// A typology with its learned layer.
  public struct Tones: Sendable {
    /// The patterns.
    public let lexicon: ToneLexicon
    /// The weights, if they were fitted for this typology.
    public let model: ToneModel?

    /// Puts the two together.
    public init(lexicon: ToneLexicon, model: ToneModel?) {
      self.lexicon = lexicon
      self.model = model
    }
  }

  /// What gets a profile.
  public enum Level: String, Sendable, CaseIterable {
    /// The whole document.
    case text
    /// Each turn of a conversation.
    case turn
    /// Each sentence.
    case sentence
  }

  private var analyzer: Analyzer
  private var classifier: ToneClassifier
  private var narration = NarrationReader()
  private var scaleMatcher: ToneMatcher?
  private var audienceReader: AudienceReader?
  private var document: Document?
  private var text: [UInt8] = []
  private var turns: [Turn] = []

  /// What is read beside the tones, if anything is.
  public var beside: ToneBeside? {
    didSet {
      scaleMatcher = beside.map { ToneMatcher(lexicon: $0.scales) }
      audienceReader = beside.map { AudienceReader(lexicon: $0.audiences) }
    }
  }

  /// Whether units keep their content words.
  public var keepsWords = false

  /// Whether units keep why they got their profile.
  public var keepsReasons: Bool {
    get { classifier.keepsReasons }
    set { classifier.keepsReasons = newValue }
  }

  /// Makes a reader.
  ///
  /// - Throws: ``ICUError`` when ICU's data cannot be loaded.
  public init(lexicon: Lexicon, context: ContextModel?, tones: Tones) throws(ICUError) {
    analyzer = try Analyzer(lexicon: lexicon, context: context)
    classifier = ToneClassifier(
      lexicon: tones.lexicon, model: tones.model, categories: lexicon.categories)
  }

  /// The patterns in use.
  public var toneLexicon: ToneLexicon { classifier.lexicon }

  /// The tones and aspects in use.
  public var typology: Typology { classifier.lexicon.typology }

  /// A tone below this share of the mixture is left out; nil for the model's own threshold.
  public var threshold: Float? {
    get { classifier.threshold }
    set { classifier.threshold = newValue }
  }

  /// Opens a document.
  public mutating func open(_ document: Document) {
    self.document = document
    text.removeAll(keepingCapacity: true)
    turns.removeAll()
  }

  /// Adds a segment of the open document.
  public mutating func add(_ segment: Segment) { text += segment.text }

  /// Adds a turn of the open document; an interviewer's counts only at the level of turns.
  public mutating func add(_ turn: Turn) {
    turns.append(turn)
    guard turn.role != .interviewer else { return }
    text += turn.text + [0x0A]
  }

  /// The profiles of the open document; empty when none is open.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func finish(by level: Level) throws(ICUError) -> [Unit] {
    guard let document else { return [] }
    self.document = nil
    var units: [Unit] = []
    switch level {
    case .text: units.append(try unit(document, nil, nil, text, offset: 0))
    case .turn where turns.isEmpty: units.append(try unit(document, 1, nil, text, offset: 0))
    case .turn:
      for turn in turns {
        units.append(try unit(document, turn.number, turn, turn.text, offset: 0))
      }
      weighByTurnsAround(&units)
    case .sentence:
      for (index, range) in try sentences().enumerated() {
        units.append(
          try unit(document, index + 1, nil, Array(text[range]), offset: range.lowerBound))
      }
    }
    return units
  }

  /// The byte ranges of the sentences that have words.
  private mutating func sentences() throws(ICUError) -> [Range<Int>] {
    try analyzer.read(Segment(text: text))
    let tokens = analyzer.tokens
    return tokens.sentenceStarts.indices.compactMap { number in
      let range = tokens.sentence(number)
      guard range.contains(where: { tokens.tokens[$0].kind.isWord }) else { return nil }
      return Int(
        tokens.tokens[range.lowerBound].start)..<Int(
          tokens.tokens[range.upperBound - 1].end)
    }
  }

  private mutating func unit(
    _ document: Document, _ number: Int?, _ turn: Turn?, _ text: [UInt8], offset: Int
  ) throws(ICUError) -> Unit {
    classifier.begin()
    // An interviewer has no tone in the interview: questions are not self-descriptions.
    if let turn, turn.role == .interviewer {
      return Unit(
        document: document, number: number, text: text, offset: offset, speaker: turn.speaker,
        isInterviewer: true, profile: classifier.none)
    }
    try analyzer.read(Segment(text: text))
    classifier.read(text.span, analyzer.tokens, analyzer.matches, offset: offset)
    var unit = Unit(
      document: document, number: number, text: text, offset: offset, speaker: turn?.speaker,
      profile: classifier.finish(), words: analyzer.tokens.tokens.count { $0.kind.isWord })
    unit.decision = classifier.decision
    if keepsReasons { unit.explanation = classifier.explanation() }
    readBeside(&unit, isTurn: turn != nil)
    return unit
  }

  /// Weighs each respondent's turns by what their other turns let expect.
  private func weighByTurnsAround(_ units: inout [Unit]) {
    let bySpeaker = Dictionary(grouping: units.indices) { units[$0].speaker }
    for indices in bySpeaker.values {
      let turns = indices.compactMap { index in TonePath.Turn(units[index]).map { (index, $0) } }
      let expectations = TonePath.expectations(of: turns.map(\.1))
      for ((index, _), expected) in zip(turns, expectations) {
        guard let alone = units[index].decision else { continue }
        let decision = classifier.decision(alone, expecting: expected)
        units[index].profile = ToneProfile(decision, evidence: units[index].profile.evidence)
        units[index].explanation = units[index].explanation?.deciding(decision)
      }
    }
  }

  /// Adds what stands beside the tones.
  private mutating func readBeside(_ unit: inout Unit, isTurn: Bool) {
    let bytes = unit.text
    let text = bytes.span
    if isTurn { unit.narrated = narration.read(text, analyzer.tokens, unit.profile.evidence) }
    scaleMatcher?.match(text, analyzer.tokens, classifier.polarities, offset: unit.offset)
    unit.scales = scaleMatcher?.evidence ?? []
    unit.audiences =
      audienceReader?.read(text, analyzer.tokens, unit.profile.evidence, offset: unit.offset) ?? []
    if keepsWords { unit.contentWords = contentWords(text) }
  }

  /// The words in no list of function words, folded.
  private func contentWords(_ text: Span<UInt8>) -> [String] {
    let categories = analyzer.lexicon.categories
    var folder = FormFolder()
    var words: [String] = []
    for (token, match) in zip(analyzer.tokens.tokens, analyzer.matches.matches)
    where token.kind == .word && categories[match.category].id.hasPrefix("content") {
      folder.fold(text, token.range)
      words.append(String(decoding: folder.folded, as: UTF8.self))
    }
    return words
  }

  /// The classifier's view of a text, to learn from.
  ///
  /// - Throws: ``ICUError`` when ICU refuses the text.
  public mutating func example(
    _ text: String, tones: [Float], aspects: [Bool], weight: Float
  ) throws(ICUError) -> ToneTrainer.Example {
    let bytes = Array(text.utf8)
    try analyzer.read(Segment(text: bytes))
    classifier.begin()
    classifier.read(bytes.span, analyzer.tokens, analyzer.matches, offset: 0)
    return classifier.example(tones: tones, aspects: aspects, weight: weight)
  }
}
