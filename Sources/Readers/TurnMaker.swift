internal import Documents

/// Joins utterances to turns, takes transcriber's marks out and guesses who asks the questions.
struct TurnMaker {
  let options: ReadOptions
  let profile: TranscriptProfile
  /// Speakers whose role is known beforehand.
  let roles: [String: Turn.Role]
  /// What was taken out of the texts, by kind of mark.
  private(set) var stripped: [MarkKind: Int] = [:]

  init(
    _ options: ReadOptions, profile: TranscriptProfile = .plain, roles: [String: Turn.Role] = [:]
  ) {
    self.options = options
    self.profile = profile
    self.roles = roles
  }

  /// The turns of a conversation, in order.
  mutating func turns(_ utterances: [Utterance]) -> [Turn] {
    var joined: [Utterance] = []
    for utterance in utterances {
      var utterance = utterance
      if !options.keepsMarks { takeTime(from: &utterance) }
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
      let guess: Turn.Role = interviewers.contains(speaker) ? .interviewer : .respondent
      turns.append(
        Turn(
          number: index + 1, speaker: speaker,
          role: utterance.speaker == nil ? nil : roles[speaker] ?? guess,
          start: utterance.start, line: utterance.line,
          text: Array(TranscriptMarks.tidy(texts[index]).utf8)))
    }
    return turns
  }

  /// Takes a time stamp off the front of a line; `10:30` without brackets may be what was said.
  private mutating func takeTime(from utterance: inout Utterance) {
    var rest = utterance.text.drop { $0 == " " || $0 == "\t" }
    let isBare = rest.first?.isNumber == true
    guard let time = TimeStamp.take(from: &rest),
      !isBare || rest.isEmpty || time.count(where: { $0 == ":" }) == 2
    else { return }
    utterance.start = utterance.start ?? time
    utterance.text = String(rest)
    stripped[.timeStamp, default: 0] += 1
  }

  private mutating func strip(_ text: String) -> String {
    var marks = TranscriptMarks(profile)
    let clean = marks.strip(text)
    stripped.merge(marks.counts) { $0 + $1 }
    return clean
  }

  /// The speakers who interview: those named in the options, else those whose role is known or whose
  /// label says so, else the one most of whose turns end in a question.
  private func interviewers(_ turns: [Utterance], _ texts: [String]) -> Set<String> {
    if !options.interviewers.isEmpty { return Set(options.interviewers) }
    let speakers = Set(turns.compactMap(\.speaker))
    let named = speakers.filter { roles[$0] == .interviewer || SpeakerLabels.saysInterviewer($0) }
    if !named.isEmpty { return named }
    guard speakers.count > 1 else { return [] }
    var questions: [String: (asked: Int, all: Int)] = [:]
    for (turn, text) in zip(turns, texts) {
      guard let speaker = turn.speaker, roles[speaker] == nil else { continue }
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
