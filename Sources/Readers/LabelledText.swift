/// Reads plain lines with speakers' labels as utterances.
enum LabelledText {
  /// A whole transcript: line numbers taken off, labels found, and what was decided.
  ///
  /// - Parameters:
  ///   - lines: its lines.
  ///   - file: what the researcher says about the speakers.
  ///   - known: labels that are speakers by their look.
  ///   - keepsMarks: whether line numbers stay.
  static func conversation(
    _ lines: [Substring], _ file: SpeakerFile, known: Set<String>, keepsMarks: Bool
  ) -> Conversation {
    let numbered = keepsMarks ? (lines: lines, count: 0) : LineNumbers.strip(lines)
    let labels = SpeakerLabels(lines: numbered.lines, file: file, known: known)
    var conversation = Conversation(utterances: utterances(numbered.lines, labels))
    conversation.profile = TranscriptProfile.guess(for: numbered.lines)
    if numbered.count > 0 { conversation.removed[.lineNumber] = numbered.count }
    func note(_ label: (label: String, count: Int)) -> String { "\(label.label) (\(label.count))" }
    conversation.notes.append("speakers " + labels.accepted.map(note).joined(separator: ", "))
    for (variant, label) in labels.variants.sorted(by: { $0.key < $1.key }) {
      conversation.notes.append("\(variant) taken for \(label)")
    }
    if !labels.rejected.isEmpty {
      conversation.notes.append(
        "not taken for speakers: " + labels.rejected.prefix(8).map(note).joined(separator: ", ")
          + (labels.rejected.count > 8 ? " and \(labels.rejected.count - 8) more" : "")
          + "; --speaker-file decides")
    }
    let first = conversation.utterances.first?.line ?? 1
    let before = lines.prefix(first - 1).count { $0.contains { !$0.isWhitespace } }
    if before > 0 {
      conversation.notes.append("\(before) lines before the first speaker left out")
    }
    return conversation
  }

  /// The utterances of `lines`; what comes before the first label belongs to nobody and is left out.
  static func utterances(_ lines: [Substring], _ labels: SpeakerLabels) -> [Utterance] {
    var utterances: [Utterance] = []
    // A time on a line of its own is that of the turn below it.
    var time: String?
    let header = TranscriptHeader.end(of: lines)
    for (index, line) in lines.enumerated().dropFirst(header) {
      if let opening = labels.opening(of: line) {
        utterances.append(
          Utterance(
            speaker: opening.label, start: opening.start ?? time, line: index + 1,
            text: String(opening.text)))
        time = nil
      } else if line.contains(where: { !$0.isWhitespace }) {
        if TimeStamp.isAlone(line) {
          var stamp = line.drop { $0 == " " || $0 == "\t" }
          time = TimeStamp.take(from: &stamp)
        }
        guard !utterances.isEmpty else { continue }
        utterances.append(
          Utterance(speaker: nil, start: nil, line: index + 1, text: String(line)))
      }
    }
    return utterances
  }
}
