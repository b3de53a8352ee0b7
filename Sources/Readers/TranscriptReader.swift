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
    var stream = try TextStream(input, options)
    var bytes: [UInt8] = []
    while let block = try stream.next() {
      bytes += block
      if bytes.count > Self.longest {
        throw ReadFailure(.limit, input: input.name, "a transcript of over 64 MiB is refused")
      }
    }
    if bytes.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    )
    let file = try Self.speakerFile(options)
    var conversation: Conversation
    switch format {
    case .vtt: conversation = Conversation(guessing: SubtitleParser.vtt(lines))
    case .srt: conversation = Conversation(guessing: SubtitleParser.srt(lines, file))
    default:
      conversation = LabelledText.conversation(lines, file, keepsMarks: options.keepsMarks)
    }
    conversation.notes += stream.remarks
    try self.init(input, options, conversation, file)
  }

  /// Makes the turns of a conversation that was read from an input.
  ///
  /// - Throws: ``ReadFailure`` when there are none.
  init(
    _ input: Input, _ options: ReadOptions, _ conversation: Conversation, _ file: SpeakerFile
  ) throws(ReadFailure) {
    var options = options
    options.interviewers = options.interviewers.map(file.name)
    let only = Set(options.only.map(file.name))
    let roles = conversation.roles.merging(file.roles) { $1 }
    let profile = options.profile ?? conversation.profile
    var maker = TurnMaker(options, profile: profile, roles: roles)
    let named = conversation.utterances.map { utterance in
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
    events = [.document(Document(input: input.name))] + turns.map { .turn($0) }
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
