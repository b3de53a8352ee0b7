/// Reads plain lines with speakers' labels as utterances.
enum LabelledText {
  /// The utterances of `lines`; what comes before the first label belongs to nobody and is left out.
  static func utterances(_ lines: [Substring], _ labels: SpeakerLabels) -> [Utterance] {
    let speakers = Set(labels.accepted.map(\.label))
    var utterances: [Utterance] = []
    for (index, line) in lines.enumerated() {
      if let opening = SpeakerLabels.opening(line), speakers.contains(opening.label) {
        utterances.append(
          Utterance(
            speaker: opening.label, start: opening.start, line: index + 1,
            text: String(opening.text)))
      } else if !utterances.isEmpty, line.contains(where: { !$0.isWhitespace }) {
        utterances.append(
          Utterance(speaker: nil, start: nil, line: index + 1, text: String(line)))
      }
    }
    return utterances
  }
}
