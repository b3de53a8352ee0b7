import Lexicons

/// A complete lexicon of a few lines, to break in one place at a time.
struct SmallLexicon {
  var files: [String: [UInt8]] = [
    "VERSION": Array("1\n".utf8),
    "categories.tsv": Array(
      """
      id\tdutch\tenglish
      article.definite\tbepaald\tdefinite
      pronoun.personal.3sg.neut\thet\tit
      numeral\ttelwoord\tnumeral
      content\tinhoud\tcontent

      """.utf8),
    "sources.tsv": Array(
      "key\tcitation\tlicence\turl\tdate read\nown\tOurs\tCC-BY-4.0\thttps://a.nl\t2026-01-01\n"
        .utf8),
    "rollups.tsv": Array(
      "id\tsection\tdutch\tenglish\tcategories\nart\tarticle\tlw\tart\tarticle.*\n".utf8),
    "disambiguation/ambiguous-forms.tsv": Array(
      "form\tcategories\tremark\nhet\tarticle.definite pronoun.personal.3sg.neut\t\n".utf8),
    "function-words/article.definite.lex": Array(
      "category: article.definite\nversion: 1\nlicence: CC-BY-4.0\n\n[own §1]\nde\nhet\n".utf8),
    "function-words/pronoun.lex": Array(
      "category: pronoun.personal.3sg.neut\nversion: 1\nlicence: CC-BY-4.0\n\n[own §2]\nhet | ook\n"
        .utf8),
  ]

  static let article = "function-words/article.definite.lex"

  var sources: [LexiconSource] { files.map { LexiconSource(path: $0.key, bytes: $0.value) } }

  mutating func replace(_ old: String, by new: String, in file: String) {
    let text = String(decoding: files[file] ?? [], as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\(file) has no \(old)")
    files[file] = Array((parts[0] + new + parts[1]).utf8)
  }

  var problems: [String] { Lexicon.problems(in: sources).map(\.description) }
}
