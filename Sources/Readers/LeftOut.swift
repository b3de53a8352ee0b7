/// How much of a document file is no part of its text.
struct LeftOut {
  /// Footnotes and endnotes.
  var notesApart = 0
  /// Comments.
  var comments = 0
  /// Deletions of tracked changes.
  var deletions = 0

  /// The same in words.
  var notes: [String] {
    let kinds = [
      (notesApart, "footnotes and endnotes"), (comments, "comments"),
      (deletions, "tracked deletions"),
    ]
    let left = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return left.isEmpty ? [] : ["left out: \(left.joined(separator: ", "))"]
  }
}
