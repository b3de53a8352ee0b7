public import Documents
public import Tones

/// Somebody who answers in a conversation: the way through the tones over the turns, and apart from
/// it what the turns themselves tell of an order.
public struct Respondent: Sendable {
  /// The conversation.
  public let document: Document
  /// The label in the transcript.
  public let speaker: String
  /// The way over the turns.
  public let path: TonePath
  /// What turns tell of an order.
  public let narrated: [Narration]

  /// The respondents of a document's turns, in order of appearance; none for other units.
  public static func all(in units: [ToneReader.Unit]) -> [Respondent] {
    var order: [String] = []
    var turns: [String: [ToneReader.Unit]] = [:]
    for unit in units where !unit.isInterviewer {
      guard let speaker = unit.speaker else { continue }
      if turns[speaker] == nil { order.append(speaker) }
      turns[speaker, default: []].append(unit)
    }
    return order.compactMap { speaker in
      guard let own = turns[speaker], let document = own.first?.document else { return nil }
      return Respondent(
        document: document, speaker: speaker,
        path: TonePath(own.compactMap(TonePath.Turn.init)),
        narrated: own.filter { !$0.narrated.isEmpty }.map {
          Narration(turn: $0.number ?? 0, tones: $0.narrated)
        })
    }
  }
}

extension TonePath.Turn {
  /// What a turn says by itself; nil for an interviewer's.
  init?(_ unit: ToneReader.Unit) {
    guard let decision = unit.decision else { return nil }
    self.init(
      number: unit.number ?? 0, weights: decision.weights, confidence: decision.confidence,
      words: unit.words)
  }
}
