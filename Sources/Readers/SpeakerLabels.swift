internal import Documents

/// Finds the speakers' labels in a plain transcript, without a list made by hand.
struct SpeakerLabels {
  /// The labels taken for speakers, with how many lines they open, most frequent first.
  private(set) var accepted: [(label: String, count: Int)] = []
  /// Labels that look like speakers but were left in the text, with how often they occur.
  private(set) var rejected: [(label: String, count: Int)] = []
  /// The shape of the lines that open turns.
  private(set) var shape = Shape.colon
  /// Spellings that were taken for another's: `Int` for `INT`.
  private(set) var variants: [String: String] = [:]

  private let file: SpeakerFile
  private let known: Set<String>
  private var speakers: Set<String> = []

  /// Labels that mean an interviewer.
  static func saysInterviewer(_ label: String) -> Bool {
    let base = label.lowercased().filter { $0.isLetter }
    return [
      "int", "interviewer", "interviewster", "i", "moderator", "vraag", "q", "onderzoeker", "itv",
      "interv", "gespreksleider", "mod", "vraagsteller",
    ].contains(base)
  }

  private static let conventional: Set<String> = [
    "int", "interviewer", "i", "r", "resp", "respondent", "spreker", "speaker", "s", "a", "b", "v",
    "q", "vraag", "antwoord", "deelnemer", "p", "participant", "moderator", "m", "geïnterviewde",
  ]

  /// Words that open lines of a remark or a sentence and are nobody.
  private static let nobody: Set<String> = [
    "kijk", "let op", "dus", "conclusie", "voorbeeld", "nou", "ja", "nee", "goed", "oké", "oke",
    "namelijk", "opmerking", "noot", "ps", "p.s.", "http", "https", "kortom", "samengevat",
    "bijvoorbeeld", "precies", "klopt", "okay", "hm", "hmm", "mhm", "eh", "uh",
  ]

  /// Looks through all lines and decides which labels are speakers: those that open at least two
  /// lines or are conventional (`INT`, `R1`), less words that are nobody; `file` overrides.
  ///
  /// - Parameters:
  ///   - lines: the lines of the transcript.
  ///   - file: what the researcher says about the speakers.
  ///   - known: labels that are speakers by their look, such as those in bold.
  init(lines: [Substring], file: SpeakerFile = SpeakerFile(), known: Set<String> = []) {
    self.file = file
    self.known = known
    var tallies: [Shape: Tally] = [:]
    let header = TranscriptHeader.end(of: lines)
    for index in lines.indices.dropFirst(header) {
      if let opening = Self.opening(lines[index]) {
        tallies[.colon, default: Tally()].add(opening)
      } else if let opening = Self.heading(lines[index]), Self.precedesText(index, lines, opening) {
        tallies[opening.shape, default: Tally()].add(opening)
      }
    }
    shape = Self.shape(tallies)
    decide(tallies[shape] ?? Tally(), words: Self.ordinaryWords(lines, header))
  }

  /// The line as an opening by one of the speakers.
  func opening(of line: Substring) -> Opening? {
    let found = shape == .colon ? Self.opening(line) : Self.heading(line)
    guard var opening = found, opening.shape == shape else { return nil }
    let label = variants[opening.label] ?? opening.label
    guard speakers.contains(label) else { return nil }
    opening.label = label
    return opening
  }

  /// Whether the labels make this a transcript: two speakers, or one who opens several lines.
  var isTranscript: Bool {
    accepted.count >= 2 && accepted.reduce(0) { $0 + $1.count } >= 4
  }

  /// The labels of one shape of opening.
  private struct Tally {
    var order: [String] = []
    var counts: [String: Int] = [:]
    var timed: [String: Int] = [:]

    mutating func add(_ opening: Opening) {
      if counts[opening.label] == nil { order.append(opening.label) }
      counts[opening.label, default: 0] += 1
      if opening.start != nil { timed[opening.label, default: 0] += 1 }
    }

    /// How many lines are opened by labels that come back or are conventional.
    var weight: Int {
      counts.reduce(0) { $1.value >= 2 || isConventional($1.key) ? $0 + $1.value : $0 }
    }
  }

  private static func isConventional(_ label: String) -> Bool {
    conventional.contains(label.lowercased().filter { $0.isLetter })
  }

  /// Whether what is said stands below a heading: another heading or time stamp does not follow.
  private static func precedesText(
    _ index: Int, _ lines: [Substring], _ heading: Opening
  ) -> Bool {
    if heading.shape == .tab { return true }
    guard
      let next = lines[(index + 1)...].first(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return false }
    if let after = Self.heading(next) { return after.shape != heading.shape }
    return true
  }

  /// The shape that most turns open with; colons unless another is clearly the habit.
  private static func shape(_ tallies: [Shape: Tally]) -> Shape {
    let colons = tallies[.colon]?.weight ?? 0
    func habit(_ shape: Shape, over least: Int) -> Bool {
      guard let tally = tallies[shape] else { return false }
      return tally.weight > least && tally.weight > colons
    }
    if habit(.timed, over: 1) { return .timed }
    if habit(.tab, over: 3) { return .tab }
    return habit(.alone, over: 3) ? .alone : .colon
  }

  /// How often each word stands in the text in lower case.
  private static func ordinaryWords(_ lines: [Substring], _ header: Int) -> Set<Substring> {
    var words: Set<Substring> = []
    for line in lines.dropFirst(header) {
      for word in line.split(whereSeparator: { !$0.isLetter })
      where word.first?.isLowercase == true { words.insert(word) }
    }
    return words
  }

  private mutating func decide(_ tally: Tally, words: Set<Substring>) {
    var tally = tally
    joinVariants(&tally)
    let most = tally.counts.values.max() ?? 0
    let top = tally.counts.first { $0.value == most }?.key
    let hasTimes = top.map { tally.timed[$0, default: 0] * 5 >= most * 4 } ?? false
    for label in tally.order {
      let count = tally.counts[label] ?? 0
      let bare = label.lowercased()
      // In a conversation of a few turns, who speaks once is a speaker as well.
      let isOften = (count >= 2 || most <= 2) && count * 25 >= most
      let conventional = Self.isConventional(label)
      // `A:` may be a list inside a turn, but hardly in a conversation of a few turns; `R1:` is not.
      let isShort = bare.count == 1
      let isNobody =
        Self.nobody.contains(bare) || TranscriptHeader.isKey(label)
        || !label.contains(where: \.isUppercase) && !conventional
      // A word of the text that now and then stands before a colon.
      let isWord = count * 3 <= most && words.contains(bare[...])
      let isUntimed = hasTimes && count < most && tally.timed[label] == nil
      let isSpeaker =
        conventional && (!isShort || (isOften || most <= 3) && !isUntimed)
        || isOften && !isNobody && !isWord && !isUntimed
      if file.entries[label]?.isSpeaker ?? (isSpeaker || known.contains(label)) {
        accepted.append((label, count))
      } else {
        rejected.append((label, count))
      }
    }
    accepted.sort { ($1.count, $0.label) < ($0.count, $1.label) }
    speakers = Set(accepted.map(\.label))
  }

  /// Counts `Int` and `INT.` with `INT`, where that is the more frequent spelling.
  private mutating func joinVariants(_ tally: inout Tally) {
    var spellings: [String: String] = [:]
    for label in tally.order.sorted(by: { tally.counts[$0] ?? 0 > tally.counts[$1] ?? 0 })
    where file.entries[label] == nil {
      var key = label.lowercased()
      if key.last == "." { key.removeLast() }
      guard let first = spellings[key] else {
        spellings[key] = label
        continue
      }
      variants[label] = first
      tally.counts[first, default: 0] += tally.counts.removeValue(forKey: label) ?? 0
      tally.timed[first, default: 0] += tally.timed.removeValue(forKey: label) ?? 0
      tally.order.removeAll { $0 == label }
    }
  }
}
