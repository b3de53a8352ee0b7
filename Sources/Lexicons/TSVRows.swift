/// A tab-separated table with a fixed header.
struct TSVRows {
  let path: String
  /// Line number from 1, and the fields, as many as the header has.
  private(set) var rows: [(line: Int, fields: [String])] = []

  /// Reads a table; a row of another width is a problem and is left out.
  init(_ file: LexiconSource, header: [String], problems: inout [LexiconProblem]) {
    path = file.path
    let lines = file.lines(problems: &problems)
    guard lines.first.map({ $0.split(separator: "\t").map(String.init) == header }) == true else {
      problems.append(
        .init(path, 1, "the header must be \(header.joined(separator: " · ")), with tabs"))
      return
    }
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      if fields.count == header.count {
        rows.append((index + 1, fields))
      } else {
        problems.append(
          .init(path, index + 1, "\(fields.count) fields where the header has \(header.count)"))
      }
    }
  }
}
