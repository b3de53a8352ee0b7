public import Documents

/// Reads a conversation whole and hands out its turns: labelled text, WebVTT or SubRip.
public final class TranscriptReader: DocumentReader {
  private let input: Input
  private var events: [DocumentEvent]
  private var index = 0
  /// What was guessed or changed while reading.
  public private(set) var notes: [String] = []

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
      try Self.check(bytes.count, input)
    }
    if bytes.isEmpty { throw ReadFailure(.empty, input: input.name, "is empty") }
    let lines = TranscriptLines(text: String(decoding: bytes, as: UTF8.self))
    try self.init(input, options, lines, format: format, notes: stream.notes)
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
    try self.init(
      input, options, TranscriptLines(paragraphs: paragraphs), format: .transcript,
      document: document, notes: source.notes.map { "\(input.name): \($0)" })
  }

  private init(
    _ input: Input, _ options: ReadOptions, _ lines: TranscriptLines, format: InputFormat,
    document: Document? = nil, notes: [String]
  ) throws(ReadFailure) {
    self.input = input
    var maker = TurnMaker(options)
    var utterances: [Utterance]
    switch format {
    case .vtt: utterances = SubtitleParser.vtt(lines.texts)
    case .srt: utterances = SubtitleParser.srt(lines.texts)
    default:
      let labels = SpeakerLabels(lines: lines.texts, known: lines.speakers)
      utterances = LabelledText.utterances(lines.texts, labels)
      self.notes.append(
        "\(input.name): speakers "
          + labels.accepted.map { "\($0.label) (\($0.count))" }.joined(separator: ", "))
      if !labels.rejected.isEmpty {
        self.notes.append(
          "\(input.name): not taken for speakers: "
            + labels.rejected.prefix(8).map(\.label).joined(separator: ", "))
      }
    }
    for index in utterances.indices {
      utterances[index].line = lines.numbers[utterances[index].line - 1]
    }
    let turns = maker.turns(utterances).filter { turn in
      !turn.text.isEmpty && (options.only.isEmpty || options.only.contains(turn.speaker))
    }
    if turns.isEmpty {
      throw ReadFailure(.malformed, input: input.name, "no turns were found in this transcript")
    }
    self.notes += notes
    let removed = maker.stripped.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
    if !removed.isEmpty {
      self.notes.append("\(input.name): marks taken out: \(removed.joined(separator: ", "))")
    }
    events = [.document(document ?? Document(input: input.name))] + turns.map { .turn($0) }
  }

  private static func check(_ size: Int, _ input: Input) throws(ReadFailure) {
    if size > longest {
      throw ReadFailure(.limit, input: input.name, "a transcript of over 64 MiB is refused")
    }
  }

  /// The document, then its turns.
  public func next() -> DocumentEvent? {
    guard index < events.count else { return nil }
    defer { index += 1 }
    return events[index]
  }
}
