internal import Bytes

/// Reads a table of a document as lines of a transcript: `label | text`, `time | label | text`,
/// `number | label | text` and the like.
struct TranscriptTable {
  /// The lines, with the number of the paragraph that each comes from.
  private(set) var lines: [(text: String, number: Int)] = []
  /// The labels, if the table is a transcript for sure.
  private(set) var speakers: Set<String> = []

  private typealias CellText = (text: String, number: Int)

  /// What the header row of a transcript says.
  private static let headings: Set<String> = [
    "spreker", "speaker", "naam", "name", "wie", "label", "tijd", "time", "tijdcode", "timecode",
    "tekst", "text", "transcript", "transcriptie", "uitspraak", "nr", "nummer", "regel", "rol",
    "persoon", "begin", "start", "inhoud", "wat",
  ]

  /// Reads the paragraphs of one table.
  init(_ paragraphs: ArraySlice<Paragraph>) {
    var rows: [[CellText]] = []
    var place: (row: Int, column: Int)?
    for paragraph in paragraphs {
      guard let cell = paragraph.cell else { continue }
      if place?.row == cell.row, place?.column == cell.column {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].text += "\n" + paragraph.text
      } else {
        if place?.row != cell.row { rows.append([]) }
        rows[rows.count - 1].append((paragraph.text, paragraph.number))
      }
      place = (cell.row, cell.column)
    }
    if let header = rows.first, header.count > 1, header.allSatisfy({ Self.isHeading($0.text) }) {
      rows.removeFirst()
    }
    let openings = rows.map(Self.opening)
    var counts: [String: Int] = [:]
    for label in openings.compactMap({ $0?.label }) { counts[label, default: 0] += 1 }
    // A table in which no label returns says something about the conversation, such as its date.
    let isTranscript = counts.values.contains { $0 > 1 }
    if isTranscript { speakers = Set(counts.keys) }
    for (row, opening) in zip(rows, openings) {
      if let opening, isTranscript {
        let time = opening.time.map { "[\($0)] " } ?? ""
        lines.append(("\(time)\(opening.label): \(opening.text)", opening.number))
      } else {
        lines += row.filter { !$0.text.trimmed.isEmpty }
      }
    }
  }

  private struct Opening {
    var label: String
    var time: String?
    var text: String
    var number: Int
  }

  /// A row as label and text, if it has the shape of that.
  private static func opening(_ row: [CellText]) -> Opening? {
    var cells = row.map { ($0.text.trimmed, $0.number) }
    // A column of row numbers.
    if cells.count > 2, let first = cells.first?.0, first.allSatisfy(\.isNumber) {
      cells.removeFirst()
    }
    var time: String?
    if let index = cells.firstIndex(where: { TimeStamp.isAlone($0.0[...]) }) {
      var stamp = cells.remove(at: index).0[...]
      time = TimeStamp.take(from: &stamp)
    }
    guard cells.count > 1, let cell = cells.first else { return nil }
    var name = cell.0[...]
    if name.last == ":" { name = name.dropLast() }
    guard let label = SpeakerLabels.opening("\(name):") ?? SpeakerLabels.heading(name) else {
      return nil
    }
    let text = cells.dropFirst().map(\.0).filter { !$0.isEmpty }.joined(separator: "\n")
    return Opening(label: label.label, time: time ?? label.start, text: text, number: cell.1)
  }

  private static func isHeading(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.count <= 2 && words.allSatisfy { headings.contains($0) }
  }
}
