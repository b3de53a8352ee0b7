/// The keys of `sources.tsv`: on whose authority entries stand, and under which licence they ship.
struct SourceKeys {
  private(set) var keys: Set<String> = []

  init(_ source: LexiconSource, problems: inout [LexiconProblem]) {
    let header = ["key", "citation", "licence", "url", "date read"]
    for (line, fields) in TSVRows(source, header: header, problems: &problems).rows {
      if fields[2].isEmpty { problems.append(.init(source.path, line, "no licence")) }
      if !keys.insert(fields[0]).inserted {
        problems.append(.init(source.path, line, "\(fields[0]) stands twice"))
      }
    }
  }
}
