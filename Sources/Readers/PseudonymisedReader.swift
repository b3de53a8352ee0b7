internal import Documents

/// Hands out what another reader reads, with codes in place of people's names.
final class PseudonymisedReader: DocumentReader {
  private let reader: any DocumentReader
  private let pseudonyms: Pseudonyms
  private var speakers = PersonNames()

  init(_ reader: any DocumentReader, _ pseudonyms: Pseudonyms) {
    self.reader = reader
    self.pseudonyms = pseudonyms
  }

  /// The other reader's notes; a note that names a speaker names the code.
  var notes: [String] {
    reader.notes.map { note in
      guard
        let text = try? pseudonyms.replacingNames(
          in: try speakers.replace(in: Array(note.utf8), by: pseudonyms.code(for:)))
      else { return "" }
      return String(decoding: text, as: UTF8.self)
    }
  }

  func next() throws(ReadFailure) -> DocumentEvent? {
    switch try reader.next() {
    case .turn(let turn):
      let code = try pseudonyms.code(for: turn.speaker)
      speakers.add(turn.speaker, for: turn.speaker)
      return .turn(
        Turn(
          number: turn.number, speaker: code, role: turn.role, start: turn.start, line: turn.line,
          text: try pseudonyms.replacingNames(in: turn.text)))
    case .segment(let segment):
      return .segment(
        Segment(text: try pseudonyms.replacingNames(in: segment.text), offset: segment.offset))
    case let event: return event
    }
  }
}
