public import Documents

/// The speakers of conversations with their turns, words and roles.
public struct SpeakerTally: Sendable {
  private struct Row {
    var document: String
    var speaker: String
    var role: Turn.Role?
    var turns = 0
    var words = 0
  }

  private var rows: [Row] = []

  /// Makes an empty tally.
  public init() {}

  /// Adds a turn.
  public mutating func add(_ turn: Turn, in document: Document) {
    let found = rows.firstIndex { $0.document == document.name && $0.speaker == turn.speaker }
    let index = found ?? rows.count
    if found == nil {
      rows.append(Row(document: document.name, speaker: turn.speaker, role: turn.role))
    }
    rows[index].turns += 1
    rows[index].words += turn.text.split { $0 == 0x20 || $0 == 0x0A }.count
  }

  /// One line of NDJSON a speaker.
  public var json: String {
    rows.map { row in
      JSONText.object([
        ("document", JSONText.string(row.document)), ("speaker", JSONText.string(row.speaker)),
        ("role", row.role.map { JSONText.string($0.rawValue) } ?? "null"),
        ("turns", "\(row.turns)"), ("words", "\(row.words)"),
      ]) + "\n"
    }.joined()
  }

  /// One readable line a speaker; words are counted by white space.
  public var table: String {
    rows.map { row in
      "\(row.document)\t\(row.speaker)\t\(row.role?.rawValue ?? "–")\t\(row.turns)\t\(row.words)\n"
    }.joined()
  }
}
