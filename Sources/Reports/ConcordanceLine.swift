public import Counting
public import Documents

/// One occurrence in a document, with the words around it.
public struct ConcordanceLine: Sendable {
  /// Where it stands.
  public let document: Document
  /// Who says it, in transcripts.
  public let speaker: String?
  /// The occurrence.
  public let line: Concordance.Line
  /// Offset of its segment in the document's text, in bytes.
  public let offset: Int

  /// Makes a line.
  public init(document: Document, speaker: String?, line: Concordance.Line, offset: Int) {
    self.document = document
    self.speaker = speaker
    self.line = line
    self.offset = offset
  }

  /// The columns of a concordance.
  public static let columns: [TableColumn<ConcordanceLine>] = [
    .init(key: "document", dutch: "document", english: "document", unit: "text", role: .key) {
      .text($0.document.name)
    },
    .init(key: "speaker", dutch: "spreker", english: "speaker", unit: "text", role: .key) {
      $0.speaker.map(Value.text) ?? .missing
    },
    .init(key: "left", dutch: "ervoor", english: "before", unit: "text") { .text($0.line.left) },
    .init(key: "keyword", dutch: "trefwoord", english: "keyword", unit: "text") {
      .text($0.line.keyword)
    },
    .init(key: "right", dutch: "erna", english: "behind", unit: "text") { .text($0.line.right) },
    .init(
      key: "start", dutch: "begin in het document of de beurt",
      english: "start in the document or turn", unit: "bytes", type: .integer, role: .note
    ) { .integer($0.offset + $0.line.range.lowerBound) },
    .init(
      key: "end", dutch: "einde, niet inbegrepen", english: "end, not included", unit: "bytes",
      type: .integer, role: .note
    ) { .integer($0.offset + $0.line.range.upperBound) },
  ]

  /// An occurrence as a line of a fixed width to read, the keyword in the middle.
  public static func page(_ lines: [ConcordanceLine]) -> String {
    let side = 50
    let name = min(24, lines.map(\.document.name.count).max() ?? 0)
    return lines.map { line in
      let left = String(line.line.left.suffix(side))
      let padding = String(repeating: " ", count: side - left.count)
      let document = line.document.name.suffix(name)
      let gap = String(repeating: " ", count: name - document.count)
      return "\(document)\(gap)  \(padding)\(left) [\(line.line.keyword)] "
        + "\(line.line.right.prefix(side))\n"
    }.joined()
  }
}
