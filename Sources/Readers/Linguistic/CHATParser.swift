internal import Bytes
internal import Documents

/// Reads CHAT transcripts (CHILDES, TalkBank): `*CHI:` opens what CHI says; `%` lines comment on it
/// and `@` lines describe the recording.
///
/// Source: MacWhinney, The CHILDES Project, Part 1: The CHAT Transcription Format (2000, as kept up
/// to date on talkbank.org).
enum CHATParser {
  /// The conversation in a file's lines.
  static func conversation(_ lines: [Substring], keepsMarks: Bool) -> Conversation {
    var conversation = Conversation(utterances: [])
    var codes = CLANCodes()
    var named: Set<String> = []
    var comments = 0
    for (line, text) in joined(lines) {
      switch text.first {
      case "*":
        guard let colon = text.firstIndex(of: ":") else { continue }
        let speaker = String(text[text.index(after: text.startIndex)..<colon])
        let said = String(text[text.index(after: colon)...])
        conversation.utterances.append(
          Utterance(
            speaker: speaker, start: CLANCodes.start(of: said), line: line,
            text: keepsMarks ? said.trimmed : codes.strip(said)))
      case "%": comments += 1
      default:
        guard text.hasPrefix("@Participants:") else { continue }
        for (code, role) in participants(text.dropFirst("@Participants:".count)) {
          named.insert(code)
          if interviewing.contains(role) { conversation.roles[code] = .interviewer }
        }
      }
    }
    conversation.removed = codes.counts
    if comments > 0 { conversation.notes.append("\(comments) dependent tiers (%) left out") }
    let unknown = Set(conversation.utterances.compactMap(\.speaker)).subtracting(named).sorted()
    if !unknown.isEmpty {
      conversation.notes.append("not among @Participants: \(unknown.joined(separator: ", "))")
    }
    return conversation
  }

  /// Roles of CHAT's list whose holders ask.
  private static let interviewing: Set<String> = ["Investigator", "Interviewer", "Examiner"]

  /// The lines, with those that open with a tab joined to the line they go on with.
  private static func joined(_ lines: [Substring]) -> [(line: Int, text: String)] {
    var joined: [(line: Int, text: String)] = []
    for (index, line) in lines.enumerated() {
      if line.first == "\t", !joined.isEmpty {
        joined[joined.count - 1].text += " " + line.dropFirst()
      } else if !line.isEmpty {
        joined.append((index + 1, String(line)))
      }
    }
    return joined
  }

  /// `CHI Anna Target_Child, MOT Mother`: codes and roles.
  private static func participants(_ list: Substring) -> [(code: String, role: String)] {
    list.split(separator: ",").compactMap { entry in
      let words = entry.split(whereSeparator: \.isWhitespace)
      guard let code = words.first, let role = words.last, words.count >= 2 else { return nil }
      return (String(code), String(role))
    }
  }
}
