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
  public init(_ input: Input, _ options: ReadOptions, format: InputFormat) throws(ReadFailure) {
    self.input = input
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
    var maker = TurnMaker(options)
    let utterances: [Utterance]
    switch format {
    case .vtt: utterances = SubtitleParser.vtt(lines)
    case .srt: utterances = SubtitleParser.srt(lines)
    default:
      let labels = SpeakerLabels(lines: lines)
      utterances = LabelledText.utterances(lines, labels)
      notes.append(
        "\(input.name): speakers "
          + labels.accepted.map { "\($0.label) (\($0.count))" }.joined(separator: ", "))
      if !labels.rejected.isEmpty {
        notes.append(
          "\(input.name): not taken for speakers: "
            + labels.rejected.prefix(8).map(\.label).joined(separator: ", "))
      }
    }
    let turns = maker.turns(utterances).filter { turn in
      !turn.text.isEmpty && (options.only.isEmpty || options.only.contains(turn.speaker))
    }
    if turns.isEmpty {
      throw ReadFailure(.malformed, input: input.name, "no turns were found in this transcript")
    }
    notes += stream.notes
    let removed = maker.stripped.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
    if !removed.isEmpty {
      notes.append("\(input.name): marks taken out: \(removed.joined(separator: ", "))")
    }
    events = [.document(Document(input: input.name))] + turns.map { .turn($0) }
  }

  /// The document, then its turns.
  public func next() -> DocumentEvent? {
    guard index < events.count else { return nil }
    defer { index += 1 }
    return events[index]
  }
}
