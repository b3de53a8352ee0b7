/// Finds the speakers' labels in a plain transcript, without a list made by hand.
struct SpeakerLabels {
  /// A line that may open a turn.
  struct Opening {
    var label: String
    var start: String?
    /// Where the text begins, as a character offset in the line.
    var text: Substring
  }

  /// The labels taken for speakers, with how many lines they open, most frequent first.
  private(set) var accepted: [(label: String, count: Int)] = []
  /// Labels that look like speakers but were left in the text, with how often they occur.
  private(set) var rejected: [(label: String, count: Int)] = []

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

  /// Words that open lines of a header or a remark and are nobody.
  private static let nobody: Set<String> = [
    "datum", "plaats", "locatie", "duur", "onderwerp", "transcript", "transcriptie", "project",
    "bestand", "tijd", "titel", "aanwezig", "opname", "versie", "code", "kijk", "let op", "dus",
    "conclusie", "voorbeeld", "nou", "ja", "nee", "goed", "oké", "namelijk", "opmerking", "noot",
    "ps", "date", "http", "https", "gesprek", "functie", "organisatie", "getranscribeerd door",
    "interviewers", "legenda", "interview", "nummer", "kortom", "samengevat", "bijvoorbeeld",
  ]

  /// Reads a line as an opening, if it has the shape of one.
  static func opening(_ line: Substring) -> Opening? {
    var rest = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    var start = time(&rest)
    if let opening = alone(rest, start: start) { return opening }
    guard let colon = rest.prefix(60).firstIndex(of: ":") else { return nil }
    var label = String(rest[..<colon])
    if start == nil, let found = trailingTime(&label) { start = found }
    while label.last == " " { label.removeLast() }
    guard isLabel(label) else { return nil }
    let text = rest[rest.index(after: colon)...]
    guard text.isEmpty || text.first == " " || text.first == "\t" else { return nil }
    return Opening(label: label, start: start, text: text.drop { $0 == " " || $0 == "\t" })
  }

  /// Whether a text has the shape of a name or a code.
  static func isLabel(_ label: String) -> Bool {
    let words = label.split(separator: " ")
    return label.first?.isLetter == true && (1...4).contains(words.count) && label.count <= 40
      && label.allSatisfy { $0.isLetter || $0.isNumber || " .-'’(),&/".contains($0) }
  }

  /// Takes a time stamp off the front: `[00:01:23]`, `(01:23)`, `00:01:23.4`, `#00:01:23-4#`.
  static func time(_ rest: inout Substring) -> String? {
    var scan = rest
    var close: Character?
    if let first = scan.first, let closing = ["[": "]", "(": ")", "#": "#"][first] {
      close = Character(closing)
      scan = scan.dropFirst()
    }
    let stamp = scan.prefix { $0.isNumber || ":.,-".contains($0) }
    guard stamp.contains(":"), stamp.first?.isNumber == true, stamp.count >= 4 else { return nil }
    scan = scan.dropFirst(stamp.count)
    if let close {
      guard scan.first == close else { return nil }
      scan = scan.dropFirst()
    } else {
      guard scan.first == " " || scan.first == "\t" else { return nil }
    }
    rest = scan.drop { $0 == " " || $0 == "\t" || $0 == "-" }
    return String(stamp)
  }

  /// Takes a time stamp off the end of a label: `Anna (00:01)`.
  private static func trailingTime(_ label: inout String) -> String? {
    guard label.last == ")" || label.last == "]",
      let open = label.lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return nil }
    let stamp = label[label.index(after: open)...].dropLast()
    guard stamp.contains(where: \.isNumber), stamp.allSatisfy({ $0.isNumber || ".,:".contains($0) })
    else { return nil }
    label = String(label[..<open])
    return String(stamp)
  }

  /// Looks through all lines and decides which labels are speakers: those that open at least two
  /// lines or are conventional (`INT`, `R1`), less words that are nobody.
  ///
  /// - Parameters:
  ///   - lines: the lines of the transcript.
  ///   - known: labels that are speakers in any case.
  init(lines: [Substring], known: Set<String> = []) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for line in lines {
      guard let opening = Self.opening(line) else { continue }
      if counts[opening.label] == nil { order.append(opening.label) }
      counts[opening.label, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    for label in order {
      let count = counts[label] ?? 0
      let bare = label.lowercased()
      let base = String(bare.filter { $0.isLetter })
      let isConventional = Self.conventional.contains(base)
      let isNobody =
        Self.nobody.contains(bare) || label.first?.isLowercase == true && !isConventional
      if known.contains(label) || !isNobody && (isConventional || count >= 2 && count * 25 >= most) {
        accepted.append((label, count))
      } else {
        rejected.append((label, count))
      }
    }
    accepted.sort { ($1.count, $0.label) < ($0.count, $1.label) }
  }

  /// Whether the labels make this a transcript: two speakers, or one who opens several lines.
  var isTranscript: Bool {
    accepted.count >= 2 && accepted.reduce(0) { $0 + $1.count } >= 4
  }
}
