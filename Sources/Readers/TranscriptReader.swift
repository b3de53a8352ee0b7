public import Documents

/// Reads a conversation whole and hands out its turns.
public final class TranscriptReader: DocumentReader {
  private var events: [DocumentEvent]
  private var index = 0
  /// What was guessed or changed while reading.
  public let notes: [String]

  /// Transcripts are read whole; a longer file is refused, in bytes.
  static let longest = 1 << 26

  /// Opens a transcript.
  ///
  /// - Throws: ``ReadFailure`` when the file cannot be read or holds no turns.
  public convenience init(
    _ input: Input, _ options: ReadOptions, format: InputFormat
  ) throws(ReadFailure) {
    try self.init(input, options, TextStream(input, options), format: format)
  }

  /// Reads a transcript from text that is open.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read or holds no turns.
  convenience init(
    _ input: Input, _ options: ReadOptions, _ stream: consuming TextStream, format: InputFormat,
    document: Document? = nil
  ) throws(ReadFailure) {
    var bytes: [UInt8] = []
    while let block = try stream.next() {
      bytes += block
      try Self.check(bytes.count, input)
    }
    if bytes.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
    var hyphenation = Hyphenation()
    if format == .transcript, !options.keepsHyphenation { hyphenation.mendWrapped(&bytes) }
    let lines = TranscriptLines(text: String(decoding: bytes, as: UTF8.self))
    let file = try Self.speakerFile(options)
    var conversation =
      switch format {
      case .vtt: Conversation(guessing: SubtitleParser.vtt(lines.texts))
      case .srt: Conversation(guessing: SubtitleParser.srt(lines.texts, file))
      case .textgrid: try TextGridParser.conversation(bytes, input)
      case .chat: CHATParser.conversation(lines.texts, keepsMarks: options.keepsMarks)
      default: Self.labelled(lines, options, file)
      }
    conversation.notes += stream.remarks + hyphenation.notes
    try self.init(input, options, conversation, file, document: document)
  }

  /// Opens a document as a transcript, with its paragraphs' numbers as lines.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read or holds no turns.
  convenience init(
    _ input: Input, _ options: ReadOptions, _ source: any ParagraphSource,
    document: Document? = nil
  ) throws(ReadFailure) {
    var paragraphs: [Paragraph] = []
    var size = 0
    while let paragraph = try source.next() {
      paragraphs.append(paragraph)
      size += paragraph.text.utf8.count
      try Self.check(size, input)
    }
    let file = try Self.speakerFile(options)
    var conversation = Self.labelled(TranscriptLines(paragraphs: paragraphs), options, file)
    conversation.notes += source.notes
    try self.init(input, options, conversation, file, document: document)
  }

  /// The conversation in labelled lines.
  private static func labelled(
    _ lines: TranscriptLines, _ options: ReadOptions, _ file: SpeakerFile
  ) -> Conversation {
    var conversation = LabelledText.conversation(
      lines.texts, file, known: lines.speakers, keepsMarks: options.keepsMarks)
    for index in conversation.utterances.indices {
      conversation.utterances[index].line = lines.numbers[conversation.utterances[index].line - 1]
    }
    return conversation
  }

  private static func check(_ size: Int, _ input: Input) throws(ReadFailure) {
    if size > longest {
      throw ReadFailure(.limit, input: input.name, "a transcript of over 64 MiB is refused")
    }
  }

  /// Makes the turns of a conversation that was read from an input.
  ///
  /// - Throws: ``ReadFailure`` when there are none.
  init(
    _ input: Input, _ options: ReadOptions, _ conversation: Conversation, _ file: SpeakerFile,
    document: Document? = nil
  ) throws(ReadFailure) {
    var options = options
    options.interviewers = options.interviewers.map(file.name)
    let only = Set(options.only.map(file.name))
    let roles = conversation.roles.merging(file.roles) { $1 }
    let profile = options.profile ?? conversation.profile
    var maker = TurnMaker(options, profile: profile, roles: roles)
    // noScribe's labels inside turns are those of the file, so they are looked for before naming.
    let spoken =
      profile == .noscribe
      ? OverlappingSpeech.split(conversation.utterances) : conversation.utterances
    let named = spoken.map { utterance in
      var utterance = utterance
      utterance.speaker = utterance.speaker.map(file.name)
      return utterance
    }
    let turns = maker.turns(named).filter { turn in
      !turn.text.isEmpty && (only.isEmpty || only.contains(turn.speaker))
    }
    if turns.isEmpty {
      throw ReadFailure(.malformed, input: input.name, "no turns were found in this transcript")
    }
    var notes = conversation.notes
    if options.profile == nil { notes.append("read by the profile \(profile.rawValue)") }
    let removed = conversation.removed.merging(maker.stripped) { $0 + $1 }
    let counts = MarkKind.allCases.compactMap { kind in
      removed[kind].map { "\($0) × \(kind.rawValue)" }
    }
    if !counts.isEmpty { notes.append("marks taken out: \(counts.joined(separator: ", "))") }
    self.notes = notes.map { "\(input.name): \($0)" }
    events = [.document(document ?? Document(input: input.name))] + turns.map { .turn($0) }
  }

  /// What the researcher says about the speakers.
  static func speakerFile(_ options: ReadOptions) throws(ReadFailure) -> SpeakerFile {
    guard let path = options.speakerFile else { return SpeakerFile() }
    return try SpeakerFile(path: path)
  }

  /// The document, then its turns.
  public func next() -> DocumentEvent? {
    guard index < events.count else { return nil }
    defer { index += 1 }
    return events[index]
  }
}
