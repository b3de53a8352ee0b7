internal import Documents

/// What documents are called on a page: files by the end of their path that no other shares.
struct DocumentTitles {
  private var counts: [Substring: Int] = [:]

  /// Looks at the names of all documents.
  init(_ documents: some Sequence<Document>) {
    for document in documents where document.id == nil {
      for ending in Self.endings(of: document.name) { counts[ending, default: 0] += 1 }
    }
  }

  /// The title of one of them.
  func title(of document: Document) -> String {
    guard document.id == nil else { return document.name }
    return Self.endings(of: document.name).first { counts[$0] == 1 }.map(String.init)
      ?? document.name
  }

  /// `c.txt`, `b/c.txt`, `a/b/c.txt`.
  private static func endings(of name: String) -> [Substring] {
    let starts = name.indices.filter { name[$0] == "/" }.map { name.index(after: $0) }
    return starts.reversed().map { name[$0...] }.filter { !$0.isEmpty } + [name[...]]
  }
}
