internal import Bytes
internal import Documents

/// What a researcher says about the speakers' labels of a transcript, in a table of two columns.
///
/// Each row is a label and what it is: `INT,interviewer` and `R1,respondent` set roles, `R1,Anna` a
/// name, `Kijk,none` says that it is nobody. A third column sets both: `R1,Anna,respondent`.
struct SpeakerFile: Sendable {
  /// What a label stands for.
  struct Entry: Sendable {
    /// Another name for the speaker.
    var name: String?
    /// What the speaker is there for.
    var role: Turn.Role?
    /// Whether it is a speaker at all.
    var isSpeaker = true
  }

  /// The entries by label.
  private(set) var entries: [String: Entry] = [:]

  /// No file: nothing is said about any label.
  init() {}

  /// Reads a file of two or three columns, with or without a header row that opens with `label`.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read or a row has another number of columns.
  init(path: String) throws(ReadFailure) {
    var rows = try CSVRows(Input(path: path), ReadOptions(), delimiter: nil)
    while let row = try rows.next() {
      let cells = row.fields.map { String(decoding: $0, as: UTF8.self).trimmed }
      if row.line == 1, ["label", "speaker", "spreker"].contains(cells[0].lowercased()) {
        continue
      }
      guard (2...3).contains(cells.count), !cells[0].isEmpty else {
        throw ReadFailure(
          .malformed, input: path, line: row.line,
          "expected label,role or label,name, found \(cells.count) columns")
      }
      var entry = Entry()
      for cell in cells.dropFirst() where !cell.isEmpty {
        if let role = Self.roles[cell.lowercased()] {
          entry.role = role
        } else if Self.nobody.contains(cell.lowercased()) {
          entry.isSpeaker = false
        } else {
          entry.name = cell
        }
      }
      entries[cells[0]] = entry
    }
  }

  private static let roles: [String: Turn.Role] = [
    "interviewer": .interviewer, "moderator": .interviewer, "gespreksleider": .interviewer,
    "respondent": .respondent, "deelnemer": .respondent, "participant": .respondent,
    "geïnterviewde": .respondent,
  ]

  private static let nobody: Set<String> = ["none", "nobody", "geen", "niemand"]

  /// The speaker's name for a label: the label itself where nothing else is said.
  func name(for label: String) -> String { entries[label]?.name ?? label }

  /// The speakers, by name, whose role is given.
  var roles: [String: Turn.Role] {
    var roles: [String: Turn.Role] = [:]
    for (label, entry) in entries { if let role = entry.role { roles[name(for: label)] = role } }
    return roles
  }
}
