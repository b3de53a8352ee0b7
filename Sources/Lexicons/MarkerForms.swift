internal import Bytes

/// Word forms that measures count beside the categories, such as the forms of *kunnen*, read from
/// `measures/markers.tsv`.
public struct MarkerForms: Sendable {
  /// The keys, in the order of the file.
  public private(set) var keys: [String] = []
  private var forms = ByteStringTable()
  private var keyOfForm: [UInt8] = []
  private static let path = "measures/markers.tsv"

  /// Reads the table; a lexicon directory without it has no markers.
  init(_ sources: [LexiconSource], problems: inout [LexiconProblem]) {
    guard let source = sources.first(where: { $0.path == Self.path }) else { return }
    let rows = TSVRows(source, header: ["marker", "forms", "remark"], problems: &problems).rows
    for (line, fields) in rows {
      if keys.contains(fields[0]) {
        problems.append(.init(Self.path, line, "marker \(fields[0]) stands twice"))
      }
      keys.append(fields[0])
      for form in fields[1].split(separator: " ") {
        if forms.insert(String(form)) == keyOfForm.count {
          keyOfForm.append(UInt8(truncatingIfNeeded: keys.count - 1))
        } else {
          problems.append(.init(Self.path, line, "\(form) stands twice"))
        }
      }
    }
  }

  /// The number of the key, as an index into ``keys``, that a folded form belongs to.
  public func key(of folded: Span<UInt8>) -> Int? {
    forms.number(of: folded).map { Int(keyOfForm[$0]) }
  }
}
