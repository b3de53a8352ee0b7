/// The lines at the top of a transcript that say when, where and who, and are no turns.
enum TranscriptHeader {
  private static let keys: Set<String> = [
    "datum", "plaats", "locatie", "duur", "onderwerp", "transcript", "transcriptie", "project",
    "bestand", "bestandsnaam", "tijd", "titel", "aanwezig", "aanwezigen", "opname", "versie",
    "code", "date", "functie", "organisatie", "getranscribeerd door", "interviewers", "legenda",
    "interview", "nummer", "leeftijd", "geslacht", "afgenomen door", "afgenomen op", "tijdstip",
    "respondentnummer", "interviewnummer", "audio file", "audio source", "audiobestand", "start",
    "gesprek", "taal", "transcribent", "deelnemers", "sprekers", "speakers",
  ]

  /// Whether a label opens a line of a header, such as `Datum`.
  static func isKey(_ label: String) -> Bool { keys.contains(label.lowercased()) }

  /// One past the last line of the header; 0 when there is none.
  static func end(of lines: [Substring]) -> Int {
    var end = 0
    for (index, line) in lines.prefix(40).enumerated() {
      if isBlank(line) { continue }
      guard let opening = SpeakerLabels.opening(line) else {
        // A title has no full stop.
        if endsSentence(line) || line.count > 100 { break }
        continue
      }
      if isKey(opening.label) {
        end = index + 1
      } else if opening.start != nil || opening.text.isEmpty || endsSentence(opening.text) {
        break
      }
    }
    guard end > 0 else { return 0 }
    // `Interviewer: Jan` below `Datum: …` belongs to the header too, when a blank line ends it.
    var next = end
    while next < lines.count, let opening = SpeakerLabels.opening(lines[next]),
      opening.start == nil, !opening.text.isEmpty, !endsSentence(opening.text)
    {
      next += 1
    }
    return next < lines.count && isBlank(lines[next]) ? next : end
  }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func endsSentence(_ text: Substring) -> Bool {
    text.last { !$0.isWhitespace }.map { ".?!…".contains($0) } ?? false
  }
}
