internal import Documents

/// Joins utterances to turns, takes transcriber's marks out and guesses who asks the questions.
struct TurnMaker {
  let options: ReadOptions
  /// What was taken out of the texts, by kind of mark.
  private(set) var stripped: [String: Int] = [:]

  init(_ options: ReadOptions) { self.options = options }

  /// The turns of a conversation, in order.
  mutating func turns(_ utterances: [Utterance]) -> [Turn] {
    var joined: [Utterance] = []
    for utterance in utterances {
      let goesOn = utterance.speaker == nil || utterance.speaker == joined.last?.speaker
      if goesOn, !joined.isEmpty {
        joined[joined.count - 1].text += " " + utterance.text
      } else {
        joined.append(utterance)
      }
    }
    let texts = joined.map { options.keepsMarks ? $0.text : strip($0.text) }
    let interviewers = interviewers(joined, texts)
    var turns: [Turn] = []
    for (index, utterance) in joined.enumerated() {
      let speaker = utterance.speaker ?? "?"
      let isInterviewer = interviewers.contains(speaker)
      turns.append(
        Turn(
          number: index + 1, speaker: speaker,
          role: utterance.speaker == nil ? nil : isInterviewer ? .interviewer : .respondent,
          start: utterance.start, line: utterance.line,
          text: Array(TranscriptMarks.tidy(texts[index]).utf8)))
    }
    return turns
  }

  private mutating func strip(_ text: String) -> String {
    var marks = TranscriptMarks()
    let clean = marks.strip(text)
    for (kind, count) in marks.counts { stripped[kind, default: 0] += count }
    return clean
  }

  /// The speakers who interview: those named in the options, else those whose label says so, else
  /// the one most of whose turns end in a question.
  private func interviewers(_ turns: [Utterance], _ texts: [String]) -> Set<String> {
    if !options.interviewers.isEmpty { return Set(options.interviewers) }
    let speakers = Set(turns.compactMap(\.speaker))
    let named = speakers.filter { SpeakerLabels.saysInterviewer($0) }
    if !named.isEmpty { return named }
    guard speakers.count > 1 else { return [] }
    var questions: [String: (asked: Int, all: Int)] = [:]
    for (turn, text) in zip(turns, texts) {
      guard let speaker = turn.speaker else { continue }
      questions[speaker, default: (0, 0)].all += 1
      if text.last(where: { $0 != " " }) == "?" { questions[speaker, default: (0, 0)].asked += 1 }
    }
    let most = questions.max {
      (Double($0.value.asked) / Double($0.value.all), $1.key)
        < (Double($1.value.asked) / Double($1.value.all), $0.key)
    }
    guard let most, most.value.asked * 2 > most.value.all else { return [] }
    return [most.key]
  }
}
