/// The forms with more than one category, most frequent first, from `ambiguous-forms.tsv`.
struct AmbiguousForms {
  let path: String
  private(set) var rows: [(form: String, categories: [String], line: Int)] = []

  init(_ source: LexiconSource, problems: inout [LexiconProblem]) {
    path = source.path
    let table = TSVRows(source, header: ["form", "categories", "remark"], problems: &problems)
    for (line, fields) in table.rows {
      let categories = fields[1].split(separator: " ").map(String.init)
      if categories.count < 2 {
        problems.append(.init(path, line, "\(fields[0]) has fewer than two categories"))
      }
      if Set(categories).count < categories.count {
        problems.append(.init(path, line, "\(fields[0]) has a category twice"))
      }
      rows.append((fields[0], categories, line))
    }
  }
}
