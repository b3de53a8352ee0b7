internal import Bytes
internal import Documents

/// Reads Praat's TextGrid files (long and short text form): a speaker is an interval tier.
///
/// Point tiers and tiers that hold sounds or remarks are left out and named. A tier `Anna - words`,
/// as forced aligners write, is Anna's.
struct TextGridParser {
  private let input: Input
  private var scanner: TextGridScanner
  private var tiers: [Tier] = []

  private struct Tier {
    var name: String
    var isInterval: Bool
    var utterances: [(start: Double, utterance: Utterance)] = []
  }

  /// The conversation in a file.
  ///
  /// - Throws: ``ReadFailure`` where a value is missing or of another kind.
  static func conversation(_ bytes: [UInt8], _ input: Input) throws(ReadFailure) -> Conversation {
    var parser = TextGridParser(input: input, scanner: TextGridScanner(bytes))
    try parser.parse()
    return parser.conversation()
  }

  private init(input: Input, scanner: TextGridScanner) {
    self.input = input
    self.scanner = scanner
  }

  private mutating func parse() throws(ReadFailure) {
    guard try text().hasPrefix("ooTextFile"), try text() == "TextGrid" else {
      throw problem("the words ooTextFile and TextGrid at the start")
    }
    _ = try number()
    _ = try number()
    guard case .flag("exists") = scanner.next() else { throw problem("<exists>") }
    for _ in 0..<(try count()) { try tier() }
  }

  private mutating func tier() throws(ReadFailure) {
    let kind = try text()
    guard kind == "IntervalTier" || kind == "TextTier" else {
      throw problem("IntervalTier or TextTier")
    }
    var tier = Tier(name: try text().trimmed, isInterval: kind == "IntervalTier")
    _ = try number()
    _ = try number()
    for _ in 0..<(try count()) {
      let start = try number()
      if tier.isInterval { _ = try number() }
      let said = try text()
      guard said.contains(where: { !$0.isWhitespace }) else { continue }
      tier.utterances.append(
        (
          start,
          Utterance(
            speaker: tier.name, start: TimeStamp.written(seconds: start), line: scanner.line,
            text: said)
        ))
    }
    tiers.append(tier)
  }

  private func conversation() -> Conversation {
    let names = Set(tiers.map(\.name))
    var spoken: [(start: Double, utterance: Utterance)] = []
    var left: [String] = []
    for tier in tiers {
      let parts = tier.name.split(separator: " - ", maxSplits: 1)
      let kind = parts.last?.lowercased() ?? ""
      // The words of a speaker whose sentences are there as well would come twice.
      let isRepeat = parts.count == 2 && names.contains(String(parts[0]))
      if !tier.isInterval || isRepeat || !TierNames.maySpeak(kind) {
        if !tier.utterances.isEmpty { left.append(tier.name) }
        continue
      }
      spoken += tier.utterances.map { start, utterance in
        var utterance = utterance
        if parts.count == 2, kind == "words" { utterance.speaker = String(parts[0]) }
        return (start, utterance)
      }
    }
    // Sorting keeps what begins at the same time in the order of the tiers.
    let sorted = spoken.enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }
    var conversation = Conversation(guessing: sorted.map(\.element.utterance))
    if !left.isEmpty {
      conversation.notes.append("tiers left out: \(left.joined(separator: ", "))")
    }
    return conversation
  }

  private func problem(_ expected: String) -> ReadFailure {
    ReadFailure(
      .malformed, input: input.name, line: scanner.line, "no TextGrid: expected \(expected)")
  }

  private mutating func text() throws(ReadFailure) -> String {
    guard case .text(let text) = scanner.next() else { throw problem("a text in quotes") }
    return text
  }

  private mutating func number() throws(ReadFailure) -> Double {
    guard case .number(let number) = scanner.next() else { throw problem("a number") }
    return number
  }

  private mutating func count() throws(ReadFailure) -> Int {
    let value = try number()
    guard value >= 0, value < 1e9, let count = Int(exactly: value) else { throw problem("a count") }
    return count
  }
}
