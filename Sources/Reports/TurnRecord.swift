public import Documents

/// One turn of a transcript, or one answer of a table, as it was read.
public struct TurnRecord: Sendable {
  private let members: [(key: String, value: Value)]
  /// One readable line.
  public let line: String

  /// A turn.
  public init(_ turn: Turn, in document: Document) {
    let text = String(decoding: turn.text, as: UTF8.self)
    members = [
      ("document", .text(document.name)), ("turn", .integer(turn.number)),
      ("speaker", .text(turn.speaker)), ("role", turn.role.map { .text($0.rawValue) } ?? .missing),
      ("start", turn.start.map { .text($0) } ?? .missing), ("text", .text(text)),
    ]
    line = "\(turn.number)\t\(turn.start.map { "\($0) " } ?? "")\(turn.speaker): \(text)\n"
  }

  /// An answer, or a stretch of a plain text.
  public init(_ segment: Segment, in document: Document) {
    let text = String(decoding: segment.text, as: UTF8.self)
    members = [
      ("document", .text(document.input)), ("id", document.id.map { .text($0) } ?? .missing),
      ("group", document.group.map { .text($0) } ?? .missing), ("text", .text(text)),
    ]
    line = "\(document.name)\t\(text)\n"
  }

  /// One line of NDJSON.
  public var json: String {
    JSONText.object(members.map { ($0.key, JSONText.value($0.value)) }) + "\n"
  }
}
