/// Reads the cues of WebVTT (W3C) and SubRip as utterances.
enum SubtitleParser {
  /// WebVTT: `<v Name>` opens a voice; a cue without one goes on with the speaker before, unless
  /// its text has a label of its own.
  ///
  /// Lines that roll up from the cue before are dropped.
  static func vtt(_ lines: [Substring]) -> [Utterance] {
    cues(lines).flatMap { cue -> [Utterance] in
      cue.lines.flatMap { line in voices(line.text, start: cue.start, line: line.number) }
    }
  }

  /// SubRip: the speaker's name stands before a colon in the first cue of a turn.
  static func srt(_ lines: [Substring], _ file: SpeakerFile) -> [Utterance] {
    let cues = cues(lines)
    let labels = SpeakerLabels(lines: cues.flatMap { $0.lines.map(\.text) }, file: file)
    return cues.flatMap { cue in
      cue.lines.map { line in
        if let opening = labels.opening(of: line.text) {
          return Utterance(
            speaker: opening.label, start: cue.start, line: line.number,
            text: withoutTags(String(opening.text)))
        }
        return Utterance(
          speaker: nil, start: cue.start, line: line.number, text: withoutTags(String(line.text)))
      }
    }
  }

  private struct Cue {
    var start: String
    var lines: [(number: Int, text: Substring)]
  }

  private static func cues(_ lines: [Substring]) -> [Cue] {
    var cues: [Cue] = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if let arrow = line.range(of: "-->") {
        let start = line[..<arrow.lowerBound].split(separator: " ").last.map(String.init) ?? ""
        cues.append(Cue(start: start, lines: []))
        isOpen = true
      } else if line.allSatisfy(\.isWhitespace) {
        isOpen = false
      } else if isOpen, let previous = cues.indices.last {
        // Live subtitles repeat the line that rolls up.
        let repeats = cues.dropLast().last?.lines.contains { $0.text == line } == true
        if !repeats { cues[previous].lines.append((index + 1, line)) }
      }
    }
    return cues
  }

  private static func voices(_ line: Substring, start: String, line number: Int) -> [Utterance] {
    var utterances: [Utterance] = []
    var rest = line
    while let open = rest.range(of: "<v") {
      let before = rest[..<open.lowerBound]
      if before.contains(where: { !$0.isWhitespace }) {
        utterances.append(
          Utterance(speaker: nil, start: start, line: number, text: withoutTags(String(before))))
      }
      guard let close = rest[open.upperBound...].firstIndex(of: ">") else { break }
      // `<v.loud Name>`: classes stand behind dots.
      let inside = rest[open.upperBound..<close].drop { $0 != " " }
      let name = inside.drop { $0 == " " }
      let after = rest[rest.index(after: close)...]
      let end = after.range(of: "</v>")?.lowerBound ?? after.range(of: "<v")?.lowerBound
      let text = after[..<(end ?? after.endIndex)]
      utterances.append(
        Utterance(
          speaker: String(name), start: start, line: number, text: withoutTags(String(text))))
      rest = after[(end ?? after.endIndex)...]
      if rest.hasPrefix("</v>") { rest = rest.dropFirst(4) }
    }
    if rest.contains(where: { !$0.isWhitespace }) {
      utterances.append(
        Utterance(speaker: nil, start: start, line: number, text: withoutTags(String(rest))))
    }
    return utterances
  }

  /// The text without `<i>`, `</c.colour>`, `<00:01.000>` and with entities resolved.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var inTag = false
    for character in text {
      if character == "<" {
        inTag = true
      } else if character == ">" {
        inTag = false
      } else if !inTag {
        result.append(character)
      }
    }
    for (entity, value) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&"),
    ] {
      result = result.split(separator: entity, omittingEmptySubsequences: false).joined(
        separator: value)
    }
    return result
  }
}

extension Substring {
  /// The first occurrence of an ASCII string.
  fileprivate func range(of text: String) -> Range<Substring.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
