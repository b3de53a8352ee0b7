/// noScribe writes what another says meanwhile inside a turn: `Ik dacht //S01: ja// eerst`.
enum OverlappingSpeech {
  /// The utterances with such speech as utterances of their own, in their place.
  static func split(_ utterances: [Utterance]) -> [Utterance] {
    let speakers = Set(utterances.compactMap(\.speaker))
    return utterances.flatMap { utterance -> [Utterance] in
      guard utterance.text.contains("//") else { return [utterance] }
      var result: [Utterance] = []
      var holder = utterance
      holder.text = ""
      for (index, part) in parts(of: utterance.text).enumerated() {
        if index % 2 == 1, let opening = SpeakerLabels.opening(part[...]),
          speakers.contains(opening.label)
        {
          result.append(holder)
          result.append(
            Utterance(
              speaker: opening.label, start: opening.start, line: utterance.line,
              text: String(opening.text)))
          // The holder goes on, by name, since another has spoken.
          holder = Utterance(
            speaker: utterance.speaker, start: nil, line: utterance.line, text: "")
        } else {
          holder.text += index % 2 == 1 ? "//" + part + "//" : part
        }
      }
      result.append(holder)
      return result.filter { $0.text.contains { !$0.isWhitespace } || $0.start != nil }
    }
  }

  /// What stands between double slashes, every second part inside a pair.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "/", rest.first == "/" {
        rest.removeFirst()
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
